/**
 * What members of groups, methodologists and who conducts the planning say of the draft while it is written: at a piece or at a passage
 * of it, answered, resolved and reopened. The public's comments are another thing ({@code consultation}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "territory", "account", "cycle", "plan", "shell"})
package cz.trojlistek.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
