/** The workbench screens of approval: dossier, sessions, resolutions, rework, bodies. */
@NullMarked
package cz.trojlistek.approval.ui;

import org.jspecify.annotations.NullMarked;
