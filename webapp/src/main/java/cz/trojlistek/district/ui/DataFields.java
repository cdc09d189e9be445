package cz.trojlistek.district.ui;

import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.district.ContributeToDistrict;
import cz.trojlistek.shell.Fields;
import java.util.UUID;

/** What a town tells the team of its district. */
class DataFields extends Fields {

    DataFields(UUID contribution, ContributeToDistrict contribute, Runnable done) {
        var data = add("data", new TextArea(getTranslation("district.data")));
        data.setHelperText(getTranslation("district.data-help"));
        data.setRequiredIndicatorVisible(true);
        data.setMaxLength(20_000);
        data.setMinRows(6);
        primary(
                "task.districtAlignment.sendData.action",
                () -> contribute.sendData(contribution, data.getValue()),
                done);
    }
}
