package cz.trojlistek.district.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.district.ReadDistricts.DistrictState;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;

/** How far a district is. */
class DistrictMark extends StateMark {

    DistrictMark(DistrictState state) {
        super(
                switch (state) {
                    case HANDED_OVER -> State.DONE;
                    case RECOMMENDED -> State.INFO;
                    case WORKING -> State.WAIT;
                    case WITHOUT_TEAM, LEFT_OUT -> State.BAD;
                },
                I18NProvider.translate("district.state." + state.name()));
    }
}
