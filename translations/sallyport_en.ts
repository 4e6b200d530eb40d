<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sallyport::gui::Application</name>
    <message numerus="yes">
        <source>%n connection(s) through its tunnels are open and will be cut.</source>
        <translation>
            <numerusform>%n connection through its tunnels is open and will be cut.</numerusform>
            <numerusform>%n connections through its tunnels are open and will be cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPath</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jump host(s)</source>
        <translation>
            <numerusform>%n jump host</numerusform>
            <numerusform>%n jump hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsPage</name>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n forward added.</numerusform>
            <numerusform>%n forwards added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsTab</name>
    <message numerus="yes">
        <source>Remove %n forwards?</source>
        <translation>
            <numerusform>Remove %n forward?</numerusform>
            <numerusform>Remove %n forwards?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n forward added.</numerusform>
            <numerusform>%n forwards added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n profile(s)?</source>
        <translation>
            <numerusform>Remove %n profile?</numerusform>
            <numerusform>Remove %n profiles?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Notifier</name>
    <message numerus="yes">
        <source>%n tunnel(s) lost the connection</source>
        <translation>
            <numerusform>%n tunnel lost the connection</numerusform>
            <numerusform>%n tunnels lost the connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up again</source>
        <translation>
            <numerusform>%n tunnel is up again</numerusform>
            <numerusform>%n tunnels are up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) failed</source>
        <translation>
            <numerusform>%n tunnel failed</numerusform>
            <numerusform>%n tunnels failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) wait for you</source>
        <translation>
            <numerusform>%n tunnel waits for you</numerusform>
            <numerusform>%n tunnels wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileEditor</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleEditor</name>
    <message numerus="yes">
        <source>Filled in from the first of %n forward(s) in the pasted line.</source>
        <translation>
            <numerusform>Filled in from the first of %n forward in the pasted line.</numerusform>
            <numerusform>Filled in from the first of %n forwards in the pasted line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StateText</name>
    <message numerus="yes">
        <source>Up for %1, but %n forward(s) failed · %2</source>
        <translation>
            <numerusform>Up for %1, but %n forward failed · %2</numerusform>
            <numerusform>Up for %1, but %n forwards failed · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Tray</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
