<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>triptych::capture</name>
    <message numerus="yes">
        <source>%n call(s) captured</source>
        <translation>
            <numerusform>%n call captured</numerusform>
            <numerusform>%n calls captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::http</name>
    <message numerus="yes">
        <source>The answer redirects again after %n redirect(s); that is not followed.</source>
        <translation>
            <numerusform>The answer redirects again after %n redirect; that is not followed.</numerusform>
            <numerusform>The answer redirects again after %n redirects; that is not followed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::invoke</name>
    <message numerus="yes">
        <source>Made %n request(s)</source>
        <translation>
            <numerusform>Made %n request</numerusform>
            <numerusform>Made %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::itemmodels</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
</TS>
