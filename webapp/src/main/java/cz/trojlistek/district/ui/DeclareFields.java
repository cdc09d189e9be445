package cz.trojlistek.district.ui;

import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.district.ContributeToDistrict;
import cz.trojlistek.district.ReadDistricts.Asked;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Rows;

/** What a town will pay, promise by promise, or why it will pay nothing. */
class DeclareFields extends Fields {

    DeclareFields(Asked asked, ContributeToDistrict contribute, Runnable done) {
        var declarations = add(
                "declarations",
                new Rows<>(
                        getTranslation("district.declarations"),
                        getTranslation("district.add-declaration"),
                        getTranslation("district.take-declaration-away"),
                        () -> new DeclarationRow(asked.town(), asked.firstYear())));
        declarations.setHelperText(getTranslation("district.declarations-help"));
        var nothing = optional("nothingBecause", new TextArea(getTranslation("district.nothingBecause")));
        nothing.setHelperText(getTranslation("district.nothingBecause-help"));
        nothing.setMaxLength(4000);
        primary(
                "task.districtAlignment.declareCofinancing.action",
                () -> contribute.declare(
                        asked.contribution(), declarations.read(DeclarationRow::declaration), nothing.getValue()),
                done);
    }
}
