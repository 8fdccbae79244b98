<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>base::Tr</name>
    <message>
        <source>“%1” cannot be the name of a variable: only letters, digits, “_”, “-” and “.” can stand in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: only letters, digits and !#$%&amp;&apos;*+-.^_`|~ can stand in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Sample Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in This Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or Hide the Side Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or Hide the Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the Side Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the Side Tree to the Other Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the Drawer to the Bottom or the Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Tab Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Webhook&apos;s URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a curl Command for the Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Triptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Operation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Schema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Requests for All Operations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::design</name>
    <message>
        <source>Add property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body and responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI %1 · %2 operations · %3 webhooks · %4 schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of all operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a method and a path: GET /orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::edit</name>
    <message>
        <source>Unsaved edits cannot be kept safe at the moment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved edits of “%1” cannot be read; their file was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the same place since; undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was part of this and has been closed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::editors</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::formats</name>
    <message>
        <source>OpenAPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI %1: %2 operations, %3 webhooks, %4 schemas in %5 files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::http</name>
    <message>
        <source>Cannot watch the listening socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is shown as received: its content coding “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had closed the kept connection; the request was sent again on a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted connection to %1: %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust this server, turn off “Verify certificate” for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer from %1 within %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before the end of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body does not decode as its Content-Encoding says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the answer is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is larger than %1 bytes; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the kept connection while the request was sent. It was not sent again, for %2 may not be repeated unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has a header “%1” of its own; the one from Auth is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the folder above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name for Basic cannot hold “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key goes into header, query or cookie, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cookie cannot hold “;”, nor its name “=”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request does not begin with a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is longer than 32 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECT asks for a tunnel, and there is none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request target is empty or holds a byte that must be percent-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request line is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request line does not end in an HTTP version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only HTTP/1.0 and HTTP/1.1 are spoken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line ends in LF without CR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CR is not followed by LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field value holds NUL or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the head is not a field: its name is empty, has a wrong character or no colon after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space between a field name and its colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the head begins with a space: folded fields are not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the request is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has too many fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTTP/1.1 request needs a Host field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one Host field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Host field is not a host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length is not a plain decimal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one Content-Length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one Transfer-Encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer-Encoding is not &quot;chunked&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer coding but &quot;chunked&quot; is understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.0 has no Transfer-Encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is larger than what is taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expectation but 100-continue is met here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk size is not a hexadecimal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk extension is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chunk extensions are too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk does not end where its size says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chunks hold far more framing than data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trailer field would change the framing of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not well-formed HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the request did not arrive in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the request arrived too slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the request did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop that program or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system&apos;s own services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port from 1024 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 or on ::1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on port %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer redirects to “%1”, which is not a URL that can be called: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer redirects to “%1”, which is neither http nor https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer redirects from https to http at %1; that is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer redirects to %1 and would take a secret along; that is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method holds a character that a method cannot hold (offset %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECT opens a tunnel; it is not a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A HEAD request has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header %1 has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of header %1 holds a character that it cannot hold (offset %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” holds a line end, a control character or a non-ASCII byte (offset %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triptych frames the body itself; Transfer-Encoding cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length is not the size of the body, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has one Host header, with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls go over http or https, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The answer redirects again after %n redirect(s); that is not followed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: redirected to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: redirected to %2, without %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer repeats a secret of the request; it is masked in what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::invoke</name>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credential, or {{name}} of a secret variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type of body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this request is for. Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Params</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made %n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every operation has a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call needs a secret that has no value here. It is kept in memory until the program ends, and written to no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet. Send the request with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body as values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition has no such operation any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet. Open a request and send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::itemmodels</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only an object has properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a property can be removed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new parameter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the path, for all its operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new response…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove response</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::items</name>
    <message>
        <source>Put {{name}} of a secret variable here and enter the value once; it is then kept out of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret “%1” stands in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential (“%1”) stands in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type of body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file should hold an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has format %1; this Triptych knows %2. It opens read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“unknownPath” is 200 or 404.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing secret stands in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {{name}} of a secret variable here and enter the value once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a webhook begins with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::message</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret “%1” has no value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it, or set %1 in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” names itself: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is more than %2 variables deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gives “%1” a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those made by Triptych are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the environment, or to the request&apos;s variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variables in this text multiply without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the host as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL cannot hold a space or a control character (byte %1 at offset %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL cannot hold “\”: programs disagree about the host it then names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL holds ASCII only (offset %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL cannot hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them under Auth, as Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host name or a plain IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL does not say how to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::openapi</name>
    <message>
        <source>“%1” is on the network; it is not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads out of the document&apos;s folder; it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads back to itself through references alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an AsyncAPI document, not OpenAPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Swagger 1.x, which has no single document; only 2.0 and OpenAPI 3 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a JSON Schema, not an OpenAPI document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an OpenAPI document: neither “openapi” nor “swagger” stands at its top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version “%1” is not known; 2.0, 3.0, 3.1 and 3.2 are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a type nor a schema of this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write string, integer, number, boolean, object, array of …, or the name of a schema; alternatives with “|”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a schema “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path starts with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response %1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::project</name>
    <message>
        <source>“%1” was changed by another program since it was read; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project in “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere, or change the permissions of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no Triptych project: it has no triptych.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was written by a newer Triptych (format %1); here it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Triptych to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“.triptych” in the project is no folder; nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved edits cannot be kept safe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A save that was interrupted could be neither finished nor undone; its files wait in .triptych/stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A save that had been interrupted was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A save that had been interrupted was undone; the files are as before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open in %1; here it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there to edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s lock file is being replaced all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no room for more file watches: changes by other programs are found when the window gets the focus, and before saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise fs.inotify.max_user_watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only requests and their folders can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was edited here and changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which of the two to keep, or merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another save is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed the same lines of “%1”; it cannot be merged by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not UTF-8; it is shown as it is and cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed too much since this was prepared; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit lies outside “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project holds more than %1 items; the others are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link, a device or has a name that is no text; it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds too many files; not all are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies too deep; what is in it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be any of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is, or lies behind, a symbolic link; links in a project are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions of the file or its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on a file system that cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to write “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies on another file system than the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::schema</name>
    <message>
        <source>The stored shape of this event cannot be read; it is counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::services</name>
    <message>
        <source>This is in none of the formats that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI 2.0 and 3.x documents are read, as JSON or YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has syntax errors; it can only be exported in the format it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret “%1” has no value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it, or set %1 in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path parameter “%1” has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the request&apos;s path parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no way to authenticate that Triptych knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential “%1” stands in a file: it is no secret variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the variable as secret and enter its value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::shell</name>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: command or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. Import a definition, or choose something in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: name, path, method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, get, post …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults are used. The file is kept as %1 when a setting changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are too large or too deep to be settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the settings cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command and its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design, capture and invoke: one project, plain files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty folder made for git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder, or a lone OpenAPI document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shop with an API, webhooks and a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::store</name>
    <message>
        <source>Another program writes this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) writes this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, or only read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s lock cannot be made. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More comes in than can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s folder cannot be made. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be opened for writing. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a store of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program made this store: it can be read here, not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged store cannot be set aside. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be used and was kept as %1; a new one was begun. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the store yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version of the program made this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for writing once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call %1 in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged or is no store at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is locked by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refused a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call %1 in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::text</name>
    <message>
        <source>There is nothing at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at this place cannot hold such a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a reference to an anchor: a change here would change every place that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This carries an anchor that is used elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a syntax error where this change would go. Correct it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the text is written in a way that cannot be changed safely. Edit it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be read as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of a document can be replaced, not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8; it is shown as it is and can be edited once converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NUL byte cannot stand in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character must be written as an escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels; what is inside is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such escape sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a surrogate pair is no character; it is read as U+FFFD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is there twice; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comma separates nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket that is opened here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no value: a string needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has ended before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML is not indented with tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indentation fits nothing above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directive is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “|” or “&gt;” only an indentation digit, “+” or “-” and a comment can stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that starts with this character needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must stand on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping cannot start inside a value on the same line; quote the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No anchor of this name comes before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more errors than these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same place was changed in the meantime; this change would undo the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a JSON Pointer: it is empty or starts with “/”, and “~” is written “~0”, “/” “~1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is too large or contains itself once its aliases are expanded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::webhook</name>
    <message>
        <source>“%1” names no part of a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write header:NAME or a JSON Pointer such as /type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call says that it carries JSON, but it does not. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 cannot be answered to a webhook call; 200 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the path must begin with /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another webhook has the same path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::widgets</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triptych::window</name>
    <message>
        <source>Native desktop integration designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project folder, or a document to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI documents (*.json *.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project: its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it instead, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1” into a new project: its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
