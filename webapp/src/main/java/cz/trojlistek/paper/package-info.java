/** Documents people print, sign and file, as PDF and as DOCX. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cz.trojlistek.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
