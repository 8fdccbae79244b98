<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>triptych::base</name>
    <message>
        <source>“%1” cannot be the name of a variable: only letters, digits, “_”, “-” and “.” can stand in it.</source>
        <translation>“%1”不能作为变量名：只能使用字母、数字、“_”、“-”和“.”。</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>变量需要名称。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <translation>名称不能包含控制字符。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: only letters, digits and !#$%&amp;&apos;*+-.^_`|~ can stand in it.</source>
        <translation>“%1”不能作为标头名：只能使用字母、数字和 !#$%&amp;&apos;*+-.^_`|~。</translation>
    </message>
</context>
<context>
    <name>triptych::capture</name>
    <message>
        <source>Parts of the call</source>
        <translation>调用的各部分</translation>
    </message>
    <message>
        <source>Bytes as they came</source>
        <translation>收到的原始字节</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Choose a call to see what it carried.</source>
        <translation>选择一个调用以查看其内容。</translation>
    </message>
    <message>
        <source>Malformed call</source>
        <translation>格式错误的调用</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Copy curl</source>
        <translation>复制 curl</translation>
    </message>
    <message>
        <source>Event type by</source>
        <translation>事件类型取自</translation>
    </message>
    <message>
        <source>one type for all calls</source>
        <translation>所有调用同一类型</translation>
    </message>
    <message>
        <source>header:NAME, a JSON Pointer such as /type, or several with blanks between</source>
        <translation>header:NAME、JSON Pointer（如 /type），或用空格分隔的多个</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>停止监听</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>开始监听</translation>
    </message>
    <message>
        <source>Update handler</source>
        <translation>更新处理程序</translation>
    </message>
    <message>
        <source>Create handler</source>
        <translation>创建处理程序</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Listening. No call has come yet; make one:</source>
        <translation>正在监听，尚未收到调用；可以这样发起一个：</translation>
    </message>
    <message>
        <source>No call has come yet, and nobody listens.</source>
        <translation>尚未收到调用，且未在监听。</translation>
    </message>
    <message>
        <source>Send sample events</source>
        <translation>发送示例事件</translation>
    </message>
    <message>
        <source>%1+ new ↑</source>
        <translation>超过 %1 个新调用 ↑</translation>
    </message>
    <message>
        <source>%1 new ↑</source>
        <translation>%1 个新调用 ↑</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>选择其他端口</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>监听端口</translation>
    </message>
    <message>
        <source>A port is a number up to 65535; 0 takes any.</source>
        <translation>端口是不超过 65535 的数字；0 表示任意端口。</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新建 Webhook</translation>
    </message>
    <message>
        <source>Handler updated</source>
        <translation>处理程序已更新</translation>
    </message>
    <message>
        <source>Handler created</source>
        <translation>处理程序已创建</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>calls that no webhook takes</source>
        <translation>没有 Webhook 接收的调用</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) captured</source>
        <translation>
            <numerusform>已捕获 %n 个调用</numerusform>
        </translation>
    </message>
    <message>
        <source>Set event type</source>
        <translation>设置事件类型</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>%1 的模式</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 个调用</numerusform>
        </translation>
    </message>
    <message>
        <source>No schema</source>
        <translation>无模式</translation>
    </message>
    <message>
        <source>%1 takes the calls</source>
        <translation>%1 正在接收调用</translation>
    </message>
    <message>
        <source>No call has come yet. %1 takes the calls.</source>
        <translation>尚未收到调用。%1 正在接收。</translation>
    </message>
</context>
<context>
    <name>triptych::commands</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>设计(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>捕获(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Invoke</source>
        <translation>调用(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New Project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the Sample Integration</source>
        <translation>打开示例集成</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find in This Pane</source>
        <translation>在此窗格中查找</translation>
    </message>
    <message>
        <source>Format Body</source>
        <translation>格式化正文</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show or Hide the Side Tree</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Show or Hide the Drawer</source>
        <translation>显示或隐藏底部面板</translation>
    </message>
    <message>
        <source>Filter the Side Tree</source>
        <translation>筛选侧边栏</translation>
    </message>
    <message>
        <source>Move the Side Tree to the Other Side</source>
        <translation>将侧边栏移到另一侧</translation>
    </message>
    <message>
        <source>Move the Drawer to the Bottom or the Right</source>
        <translation>将底部面板移到下方或右侧</translation>
    </message>
    <message>
        <source>Turn the Panes</source>
        <translation>切换窗格方向</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Go to Anything</source>
        <translation>转到任意位置</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>关闭其他标签页</translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation>重新打开已关闭的标签页</translation>
    </message>
    <message>
        <source>Keep Tab Open</source>
        <translation>固定标签页</translation>
    </message>
    <message>
        <source>Tab 1</source>
        <translation>标签页 1</translation>
    </message>
    <message>
        <source>Tab 2</source>
        <translation>标签页 2</translation>
    </message>
    <message>
        <source>Tab 3</source>
        <translation>标签页 3</translation>
    </message>
    <message>
        <source>Tab 4</source>
        <translation>标签页 4</translation>
    </message>
    <message>
        <source>Tab 5</source>
        <translation>标签页 5</translation>
    </message>
    <message>
        <source>Tab 6</source>
        <translation>标签页 6</translation>
    </message>
    <message>
        <source>Tab 7</source>
        <translation>标签页 7</translation>
    </message>
    <message>
        <source>Tab 8</source>
        <translation>标签页 8</translation>
    </message>
    <message>
        <source>Last Tab</source>
        <translation>最后一个标签页</translation>
    </message>
    <message>
        <source>New API</source>
        <translation>新建 API</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>New Webhook</source>
        <translation>新建 Webhook</translation>
    </message>
    <message>
        <source>Start Listening</source>
        <translation>开始监听</translation>
    </message>
    <message>
        <source>Stop Listening</source>
        <translation>停止监听</translation>
    </message>
    <message>
        <source>Create Handler</source>
        <translation>创建处理程序</translation>
    </message>
    <message>
        <source>Copy the Webhook&apos;s URL</source>
        <translation>复制 Webhook 的 URL</translation>
    </message>
    <message>
        <source>Copy a curl Command for the Webhook</source>
        <translation>复制 Webhook 的 curl 命令</translation>
    </message>
    <message>
        <source>New Request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Cancel the Call</source>
        <translation>取消调用</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>转到 URL</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation>编辑环境</translation>
    </message>
    <message>
        <source>Switch Environment</source>
        <translation>切换环境</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Triptych</source>
        <translation>关于 Triptych</translation>
    </message>
    <message>
        <source>New Operation…</source>
        <translation>新建操作…</translation>
    </message>
    <message>
        <source>New Schema…</source>
        <translation>新建模式…</translation>
    </message>
    <message>
        <source>Make Requests for All Operations</source>
        <translation>为所有操作创建请求</translation>
    </message>
    <message>
        <source>Import a Service…</source>
        <translation>导入服务…</translation>
    </message>
    <message>
        <source>New Environment…</source>
        <translation>新建环境…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>查找上一个</translation>
    </message>
</context>
<context>
    <name>triptych::design</name>
    <message>
        <source>Add property</source>
        <translation>添加属性</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>no schema</source>
        <translation>无模式</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>操作 ID</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Request body and responses</source>
        <translation>请求正文与响应</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>OpenAPI %1 · %2 operations · %3 webhooks · %4 schemas</source>
        <translation>OpenAPI %1 · %2 个操作 · %3 个 Webhook · %4 个模式</translation>
    </message>
    <message>
        <source>Parameters of all operations</source>
        <translation>所有操作的参数</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>新建操作</translation>
    </message>
    <message>
        <source>Write a method and a path: GET /orders.</source>
        <translation>请输入方法和路径：GET /orders。</translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation>添加操作</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>新建模式</translation>
    </message>
    <message>
        <source>Add schema</source>
        <translation>添加模式</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
</context>
<context>
    <name>triptych::edit</name>
    <message>
        <source>Unsaved edits cannot be kept safe at the moment: %1</source>
        <translation>目前无法妥善保存未保存的编辑：%1</translation>
    </message>
    <message>
        <source>Save now, or make room.</source>
        <translation>请立即保存，或腾出空间。</translation>
    </message>
    <message>
        <source>The unsaved edits of “%1” cannot be read; their file was kept.</source>
        <translation>无法读取“%1”的未保存编辑；其文件已保留。</translation>
    </message>
    <message>
        <source>Earlier edits</source>
        <translation>较早的编辑</translation>
    </message>
    <message>
        <source>Change on disk</source>
        <translation>磁盘上的更改</translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation>解决冲突</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>“%1” was changed in the same place since; undo that first.</source>
        <translation>“%1”在同一位置又有更改；请先撤销那次更改。</translation>
    </message>
    <message>
        <source>“%1” was part of this and has been closed since.</source>
        <translation>“%1”属于此操作，但之后已关闭。</translation>
    </message>
    <message>
        <source>“%1” has undone more than this; redo there first.</source>
        <translation>“%1”撤销的不止于此；请先在那里重做。</translation>
    </message>
</context>
<context>
    <name>triptych::editors</name>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Text change</source>
        <translation>文本更改</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>正文（文本）</translation>
    </message>
    <message>
        <source>Body as values</source>
        <translation>正文（值）</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>复制正文</translation>
    </message>
</context>
<context>
    <name>triptych::formats</name>
    <message>
        <source>OpenAPI</source>
        <translation>OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI %1: %2 operations, %3 webhooks, %4 schemas in %5 files</source>
        <translation>OpenAPI %1：%2 个操作、%3 个 Webhook、%4 个模式，共 %5 个文件</translation>
    </message>
</context>
<context>
    <name>triptych::http</name>
    <message>
        <source>Cannot watch the listening socket.</source>
        <translation>无法监视监听套接字。</translation>
    </message>
    <message>
        <source>The body is shown as received: its content coding “%1” is not known.</source>
        <translation>正文按收到的原样显示：无法识别其内容编码“%1”。</translation>
    </message>
    <message>
        <source>The server had closed the kept connection; the request was sent again on a new one.</source>
        <translation>服务器已关闭保持的连接；请求已在新连接上重新发送。</translation>
    </message>
    <message>
        <source>No trusted connection to %1: %2. Nothing was sent.</source>
        <translation>无法与 %1 建立可信连接：%2。未发送任何内容。</translation>
    </message>
    <message>
        <source>If you trust this server, turn off “Verify certificate” for this request.</source>
        <translation>如果信任此服务器，请为此请求关闭“验证证书”。</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>找不到 %1 的地址。</translation>
    </message>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>%1 上没有程序监听：连接被拒绝。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>No complete answer from %1 within %2 ms.</source>
        <translation>%1 未在 %2 毫秒内给出完整响应。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 未响应便关闭了连接。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>与 %1 的连接中断。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the end of the body.</source>
        <translation>%1 在正文结束前关闭了连接。</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP as it should be.</source>
        <translation>%1 的响应不是规范的 HTTP。</translation>
    </message>
    <message>
        <source>The body does not decode as its Content-Encoding says.</source>
        <translation>正文无法按 Content-Encoding 所述解码。</translation>
    </message>
    <message>
        <source>The head of the answer is larger than %1 bytes.</source>
        <translation>响应头部超过 %1 字节。</translation>
    </message>
    <message>
        <source>The body is larger than %1 bytes; the rest was not read.</source>
        <translation>正文超过 %1 字节；其余部分未读取。</translation>
    </message>
    <message>
        <source>%1 closed the kept connection while the request was sent. It was not sent again, for %2 may not be repeated unasked.</source>
        <translation>%1 在发送请求时关闭了保持的连接。请求未重新发送，因为 %2 不得擅自重复。</translation>
    </message>
    <message>
        <source>The call to %1 failed: %2.</source>
        <translation>对 %1 的调用失败：%2。</translation>
    </message>
    <message>
        <source>%1 needs a value for “%2”.</source>
        <translation>%1 需要“%2”的值。</translation>
    </message>
    <message>
        <source>The request has a header “%1” of its own; the one from Auth is not sent.</source>
        <translation>请求自带标头“%1”；不发送认证中的那个。</translation>
    </message>
    <message>
        <source>As the folder above</source>
        <translation>与上级文件夹相同</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A user name for Basic cannot hold “:”.</source>
        <translation>Basic 的用户名不能包含“:”。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>An API key goes into header, query or cookie, not “%1”.</source>
        <translation>API 密钥可放在标头、查询或 Cookie 中，而不是“%1”。</translation>
    </message>
    <message>
        <source>A cookie cannot hold “;”, nor its name “=”.</source>
        <translation>Cookie 不能包含“;”，其名称不能包含“=”。</translation>
    </message>
    <message>
        <source>The request does not begin with a method.</source>
        <translation>请求不以方法开头。</translation>
    </message>
    <message>
        <source>The method is longer than 32 bytes.</source>
        <translation>方法超过 32 字节。</translation>
    </message>
    <message>
        <source>CONNECT asks for a tunnel, and there is none here.</source>
        <translation>CONNECT 请求建立隧道，而这里没有隧道。</translation>
    </message>
    <message>
        <source>The request target is empty or holds a byte that must be percent-encoded.</source>
        <translation>请求目标为空，或包含必须百分号编码的字节。</translation>
    </message>
    <message>
        <source>The request line is too long.</source>
        <translation>请求行过长。</translation>
    </message>
    <message>
        <source>The request line does not end in an HTTP version.</source>
        <translation>请求行不以 HTTP 版本结尾。</translation>
    </message>
    <message>
        <source>Only HTTP/1.0 and HTTP/1.1 are spoken here.</source>
        <translation>这里仅支持 HTTP/1.0 和 HTTP/1.1。</translation>
    </message>
    <message>
        <source>A line ends in LF without CR.</source>
        <translation>有一行以 LF 结尾而没有 CR。</translation>
    </message>
    <message>
        <source>A CR is not followed by LF.</source>
        <translation>CR 之后没有 LF。</translation>
    </message>
    <message>
        <source>A field value holds NUL or another control character.</source>
        <translation>字段值包含 NUL 或其他控制字符。</translation>
    </message>
    <message>
        <source>A line of the head is not a field: its name is empty, has a wrong character or no colon after it.</source>
        <translation>头部有一行不是字段：名称为空、含有非法字符或其后没有冒号。</translation>
    </message>
    <message>
        <source>There is a space between a field name and its colon.</source>
        <translation>字段名与冒号之间有空格。</translation>
    </message>
    <message>
        <source>A line of the head begins with a space: folded fields are not taken.</source>
        <translation>头部有一行以空格开头：不接受折叠字段。</translation>
    </message>
    <message>
        <source>The head of the request is too large.</source>
        <translation>请求头部过大。</translation>
    </message>
    <message>
        <source>The request has too many fields.</source>
        <translation>请求的字段过多。</translation>
    </message>
    <message>
        <source>An HTTP/1.1 request needs a Host field.</source>
        <translation>HTTP/1.1 请求需要 Host 字段。</translation>
    </message>
    <message>
        <source>There is more than one Host field.</source>
        <translation>有多个 Host 字段。</translation>
    </message>
    <message>
        <source>The Host field is not a host and port.</source>
        <translation>Host 字段不是主机和端口。</translation>
    </message>
    <message>
        <source>Content-Length is not a plain decimal number.</source>
        <translation>Content-Length 不是普通的十进制数。</translation>
    </message>
    <message>
        <source>There is more than one Content-Length.</source>
        <translation>有多个 Content-Length。</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding contradict each other.</source>
        <translation>Content-Length 与 Transfer-Encoding 相互矛盾。</translation>
    </message>
    <message>
        <source>There is more than one Transfer-Encoding.</source>
        <translation>有多个 Transfer-Encoding。</translation>
    </message>
    <message>
        <source>Transfer-Encoding is not &quot;chunked&quot;.</source>
        <translation>Transfer-Encoding 不是“chunked”。</translation>
    </message>
    <message>
        <source>No transfer coding but &quot;chunked&quot; is understood here.</source>
        <translation>这里只支持“chunked”传输编码。</translation>
    </message>
    <message>
        <source>HTTP/1.0 has no Transfer-Encoding.</source>
        <translation>HTTP/1.0 没有 Transfer-Encoding。</translation>
    </message>
    <message>
        <source>The body is larger than what is taken here.</source>
        <translation>正文超过此处接受的大小。</translation>
    </message>
    <message>
        <source>No expectation but 100-continue is met here.</source>
        <translation>这里只支持 100-continue 期望。</translation>
    </message>
    <message>
        <source>A chunk size is not a hexadecimal number.</source>
        <translation>分块大小不是十六进制数。</translation>
    </message>
    <message>
        <source>A chunk extension is malformed.</source>
        <translation>分块扩展格式错误。</translation>
    </message>
    <message>
        <source>The chunk extensions are too long.</source>
        <translation>分块扩展过长。</translation>
    </message>
    <message>
        <source>A chunk does not end where its size says.</source>
        <translation>分块未在其大小所示之处结束。</translation>
    </message>
    <message>
        <source>The chunks hold far more framing than data.</source>
        <translation>分块中的帧开销远多于数据。</translation>
    </message>
    <message>
        <source>A trailer field would change the framing of the message.</source>
        <translation>尾部字段会改变消息的分帧。</translation>
    </message>
    <message>
        <source>The request is not well-formed HTTP.</source>
        <translation>请求不是格式正确的 HTTP。</translation>
    </message>
    <message>
        <source>The head of the request did not arrive in time.</source>
        <translation>请求头部未及时到达。</translation>
    </message>
    <message>
        <source>The body of the request arrived too slowly.</source>
        <translation>请求正文到达过慢。</translation>
    </message>
    <message>
        <source>The connection ended before the request did.</source>
        <translation>请求尚未结束，连接已断开。</translation>
    </message>
    <message>
        <source>There are too many connections.</source>
        <translation>连接过多。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>端口 %1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>Stop that program or choose another port.</source>
        <translation>请停止该程序或选择其他端口。</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system&apos;s own services.</source>
        <translation>端口 %1 保留给系统服务。</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on.</source>
        <translation>请选择 1024 及以上的端口。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 不是本机地址。</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 or on ::1.</source>
        <translation>请在 127.0.0.1 或 ::1 上监听。</translation>
    </message>
    <message>
        <source>Cannot listen on port %1: %2.</source>
        <translation>无法在端口 %1 上监听：%2。</translation>
    </message>
    <message>
        <source>The answer redirects to “%1”, which is not a URL that can be called: %2</source>
        <translation>响应重定向到“%1”，该 URL 无法调用：%2</translation>
    </message>
    <message>
        <source>The answer redirects to “%1”, which is neither http nor https.</source>
        <translation>响应重定向到“%1”，既不是 http 也不是 https。</translation>
    </message>
    <message>
        <source>The answer redirects from https to http at %1; that is not followed.</source>
        <translation>响应在 %1 处从 https 重定向到 http；不予跟随。</translation>
    </message>
    <message>
        <source>The answer redirects to %1 and would take a secret along; that is not followed.</source>
        <translation>响应重定向到 %1 并会带走机密；不予跟随。</translation>
    </message>
    <message>
        <source>The request has no method.</source>
        <translation>请求没有方法。</translation>
    </message>
    <message>
        <source>The method holds a character that a method cannot hold (offset %1).</source>
        <translation>方法包含不允许的字符（偏移 %1）。</translation>
    </message>
    <message>
        <source>CONNECT opens a tunnel; it is not a call.</source>
        <translation>CONNECT 会建立隧道，而不是一次调用。</translation>
    </message>
    <message>
        <source>A HEAD request has no body.</source>
        <translation>HEAD 请求没有正文。</translation>
    </message>
    <message>
        <source>Header %1 has no name.</source>
        <translation>标头 %1 没有名称。</translation>
    </message>
    <message>
        <source>The name of header %1 holds a character that it cannot hold (offset %2).</source>
        <translation>标头 %1 的名称包含不允许的字符（偏移 %2）。</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line end, a control character or a non-ASCII byte (offset %2).</source>
        <translation>“%1”的值包含换行符、控制字符或非 ASCII 字节（偏移 %2）。</translation>
    </message>
    <message>
        <source>Triptych frames the body itself; Transfer-Encoding cannot be set.</source>
        <translation>Triptych 自行为正文分帧；不能设置 Transfer-Encoding。</translation>
    </message>
    <message>
        <source>Content-Length is not the size of the body, %1.</source>
        <translation>Content-Length 与正文大小 %1 不符。</translation>
    </message>
    <message>
        <source>A request has one Host header, with a value.</source>
        <translation>请求必须有且只有一个带值的 Host 标头。</translation>
    </message>
    <message>
        <source>Calls go over http or https, not %1.</source>
        <translation>调用通过 http 或 https 进行，而不是 %1。</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>调用已取消。</translation>
    </message>
    <message numerus="yes">
        <source>The answer redirects again after %n redirect(s); that is not followed.</source>
        <translation>
            <numerusform>响应在 %n 次重定向后再次重定向；不予跟随。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: redirected to %2.</source>
        <translation>%1：重定向到 %2。</translation>
    </message>
    <message>
        <source>%1: redirected to %2, without %3.</source>
        <translation>%1：重定向到 %2，不带 %3。</translation>
    </message>
    <message>
        <source>The answer repeats a secret of the request; it is masked in what is stored.</source>
        <translation>响应重复了请求中的机密；存储的内容中已将其遮盖。</translation>
    </message>
</context>
<context>
    <name>triptych::invoke</name>
    <message>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Change authentication</source>
        <translation>更改认证</translation>
    </message>
    <message>
        <source>the credential, or {{name}} of a secret variable</source>
        <translation>凭据，或机密变量的 {{name}}</translation>
    </message>
    <message>
        <source>The request is not open any more.</source>
        <translation>该请求已不再打开。</translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation>编辑正文</translation>
    </message>
    <message>
        <source>Enter credential</source>
        <translation>输入凭据</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation>正文类型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>多部分表单</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Change type of body</source>
        <translation>更改正文类型</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>请求的各部分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What this request is for. Markdown.</source>
        <translation>此请求的用途。支持 Markdown。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Change method</source>
        <translation>更改方法</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>编辑 URL</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>尚未调用</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>已创建 %1</translation>
    </message>
    <message numerus="yes">
        <source>Made %n request(s)</source>
        <translation>
            <numerusform>已创建 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>没有服务“%1”。</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Every operation has a request.</source>
        <translation>每个操作都已有请求。</translation>
    </message>
    <message>
        <source>Make requests</source>
        <translation>创建请求</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>用于本次运行</translation>
    </message>
    <message>
        <source>This call needs a secret that has no value here. It is kept in memory until the program ends, and written to no file.</source>
        <translation>此调用需要一个在此没有值的机密。它会保留在内存中直到程序结束，不会写入任何文件。</translation>
    </message>
    <message>
        <source>No answer yet. Send the request with %1.</source>
        <translation>尚无响应。用 %1 发送请求。</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>响应的各部分</translation>
    </message>
    <message>
        <source>Bytes as sent</source>
        <translation>发送的原始字节</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>正在接收 %1 / %2</translation>
    </message>
    <message>
        <source>Receiving %1</source>
        <translation>正在接收 %1</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>正在发送 %1 / %2</translation>
    </message>
    <message>
        <source>The definition has no such operation any more.</source>
        <translation>定义中已没有此操作。</translation>
    </message>
    <message>
        <source>No calls yet. Open a request and send it.</source>
        <translation>尚无调用。打开一个请求并发送。</translation>
    </message>
    <message>
        <source>Write {{name}} in a request for the value. A secret&apos;s value stays in memory until the program ends; the file holds its name alone.</source>
        <translation>在请求中写 {{name}} 即可引用其值。机密的值保留在内存中直到程序结束；文件中只有其名称。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>编辑环境</translation>
    </message>
</context>
<context>
    <name>triptych::itemmodels</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>new row…</source>
        <translation>新行…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Change row</source>
        <translation>更改行</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>移除行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an object has properties.</source>
        <translation>只有对象才有属性。</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>添加属性</translation>
    </message>
    <message>
        <source>Only a property can be removed here.</source>
        <translation>这里只能移除属性。</translation>
    </message>
    <message>
        <source>Remove property</source>
        <translation>移除属性</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Rename property</source>
        <translation>重命名属性</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>指向不存在的位置</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>other keys</source>
        <translation>其他键</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>all of, %1</source>
        <translation>全部满足，%1</translation>
    </message>
    <message>
        <source>one of, %1</source>
        <translation>恰好其一，%1</translation>
    </message>
    <message>
        <source>any of, %1</source>
        <translation>至少其一，%1</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>new parameter…</source>
        <translation>新参数…</translation>
    </message>
    <message>
        <source>Of the path, for all its operations</source>
        <translation>属于路径，适用于其所有操作</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>Rename parameter</source>
        <translation>重命名参数</translation>
    </message>
    <message>
        <source>Move parameter</source>
        <translation>移动参数</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>移除参数</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>new response…</source>
        <translation>新响应…</translation>
    </message>
    <message>
        <source>Add response</source>
        <translation>添加响应</translation>
    </message>
    <message>
        <source>Remove response</source>
        <translation>移除响应</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>非机密</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>需要时询问</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends, and written to no file.</source>
        <translation>保留在内存中直到程序结束，不会写入任何文件。</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Change variable</source>
        <translation>更改变量</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>移除变量</translation>
    </message>
</context>
<context>
    <name>triptych::items</name>
    <message>
        <source>Put {{name}} of a secret variable here and enter the value once; it is then kept out of the project.</source>
        <translation>请在此填写机密变量的 {{name}} 并输入一次值；这样它就不会存入项目。</translation>
    </message>
    <message>
        <source>The secret “%1” stands in the file.</source>
        <translation>机密“%1”写在文件中。</translation>
    </message>
    <message>
        <source>A credential (“%1”) stands in the file.</source>
        <translation>文件中有凭据（“%1”）。</translation>
    </message>
    <message>
        <source>“%1” is no type of body.</source>
        <translation>“%1”不是正文类型。</translation>
    </message>
    <message>
        <source>This file should hold an object.</source>
        <translation>此文件应包含一个对象。</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>“%1” should be a whole number from %2 to %3.</source>
        <translation>“%1”应为 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>“%1” should be %2.</source>
        <translation>“%1”应为%2。</translation>
    </message>
    <message>
        <source>This project has format %1; this Triptych knows %2. It opens read-only.</source>
        <translation>此项目的格式为 %1；此 Triptych 支持 %2。将以只读方式打开。</translation>
    </message>
    <message>
        <source>“unknownPath” is 200 or 404.</source>
        <translation>“unknownPath”只能是 200 或 404。</translation>
    </message>
    <message>
        <source>The signing secret stands in the file.</source>
        <translation>签名机密写在文件中。</translation>
    </message>
    <message>
        <source>Put {{name}} of a secret variable here and enter the value once.</source>
        <translation>请在此填写机密变量的 {{name}} 并输入一次值。</translation>
    </message>
    <message>
        <source>The path of a webhook begins with “/”.</source>
        <translation>Webhook 的路径以“/”开头。</translation>
    </message>
</context>
<context>
    <name>triptych::message</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Data row</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>The secret “%1” has no value here.</source>
        <translation>机密“%1”在此没有值。</translation>
    </message>
    <message>
        <source>Enter it, or set %1 in the environment.</source>
        <translation>请输入它，或在进程环境中设置 %1。</translation>
    </message>
    <message>
        <source>The value of “%1” names itself: %2.</source>
        <translation>“%1”的值引用了自身：%2。</translation>
    </message>
    <message>
        <source>“%1” is more than %2 variables deep.</source>
        <translation>“%1”嵌套超过 %2 层变量。</translation>
    </message>
    <message>
        <source>Nothing gives “%1” a value.</source>
        <translation>没有任何地方为“%1”赋值。</translation>
    </message>
    <message>
        <source>Those made by Triptych are %1.</source>
        <translation>由 Triptych 生成的有 %1。</translation>
    </message>
    <message>
        <source>Add it to the environment, or to the request&apos;s variables.</source>
        <translation>请将其加入环境或请求的变量。</translation>
    </message>
    <message>
        <source>The variables in this text multiply without end.</source>
        <translation>此文本中的变量会无限展开。</translation>
    </message>
    <message>
        <source>Write the host as “%1”.</source>
        <translation>请将主机写作“%1”。</translation>
    </message>
    <message>
        <source>A URL cannot hold a space or a control character (byte %1 at offset %2).</source>
        <translation>URL 不能包含空格或控制字符（字节 %1，偏移 %2）。</translation>
    </message>
    <message>
        <source>A URL cannot hold “\”: programs disagree about the host it then names.</source>
        <translation>URL 不能包含“\”：不同程序会对其主机有不同理解。</translation>
    </message>
    <message>
        <source>A URL holds ASCII only (offset %1).</source>
        <translation>URL 只能包含 ASCII（偏移 %1）。</translation>
    </message>
    <message>
        <source>A URL cannot hold a user name or password.</source>
        <translation>URL 不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>Set them under Auth, as Basic.</source>
        <translation>请在“认证”中以 Basic 方式设置。</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>URL 没有指定主机。</translation>
    </message>
    <message>
        <source>“%1” is not a host name or a plain IP address.</source>
        <translation>“%1”不是主机名，也不是普通的 IP 地址。</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>“%1”不是端口。</translation>
    </message>
    <message>
        <source>The URL does not say how to connect.</source>
        <translation>URL 没有说明连接方式。</translation>
    </message>
    <message>
        <source>Begin it with https:// or http://.</source>
        <translation>请以 https:// 或 http:// 开头。</translation>
    </message>
</context>
<context>
    <name>triptych::openapi</name>
    <message>
        <source>“%1” is on the network; it is not fetched.</source>
        <translation>“%1”位于网络上；不会获取。</translation>
    </message>
    <message>
        <source>“%1” leads out of the document&apos;s folder; it is not opened.</source>
        <translation>“%1”指向文档文件夹之外；不会打开。</translation>
    </message>
    <message>
        <source>The file of “%1” cannot be read.</source>
        <translation>无法读取“%1”的文件。</translation>
    </message>
    <message>
        <source>“%1” is not a valid reference.</source>
        <translation>“%1”不是有效的引用。</translation>
    </message>
    <message>
        <source>There is nothing at “%1”.</source>
        <translation>“%1”处没有内容。</translation>
    </message>
    <message>
        <source>“%1” leads back to itself through references alone.</source>
        <translation>“%1”仅通过引用又指回自身。</translation>
    </message>
    <message>
        <source>There is nothing in this document.</source>
        <translation>此文档中没有内容。</translation>
    </message>
    <message>
        <source>Version “%1” is not known; 2.0, 3.0, 3.1 and 3.2 are.</source>
        <translation>不支持版本“%1”；支持 2.0、3.0、3.1 和 3.2。</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>属性需要名称。</translation>
    </message>
    <message>
        <source>“%1” is neither a type nor a schema of this document.</source>
        <translation>“%1”既不是类型，也不是此文档的模式。</translation>
    </message>
    <message>
        <source>Write string, integer, number, boolean, object, array of …, or the name of a schema; alternatives with “|”.</source>
        <translation>请填写 string、integer、number、boolean、object、array of … 或模式名称；多个选项用“|”分隔。</translation>
    </message>
    <message>
        <source>A schema needs a name.</source>
        <translation>模式需要名称。</translation>
    </message>
    <message>
        <source>There is a schema “%1” already.</source>
        <translation>已有模式“%1”。</translation>
    </message>
    <message>
        <source>A path starts with “/”.</source>
        <translation>路径以“/”开头。</translation>
    </message>
    <message>
        <source>%1 %2 is there already.</source>
        <translation>%1 %2 已存在。</translation>
    </message>
    <message>
        <source>A response %1 is there already.</source>
        <translation>响应 %1 已存在。</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>write-only</source>
        <translation>只写</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>an AsyncAPI document</source>
        <translation>AsyncAPI 文档</translation>
    </message>
    <message>
        <source>an Arazzo document</source>
        <translation>Arazzo 文档</translation>
    </message>
    <message>
        <source>an OpenAPI Overlay</source>
        <translation>OpenAPI Overlay</translation>
    </message>
    <message>
        <source>a Swagger 1.x file, of which there are several to one API</source>
        <translation>Swagger 1.x 文件（一个 API 有多个）</translation>
    </message>
    <message>
        <source>an OpenCollection</source>
        <translation>OpenCollection</translation>
    </message>
    <message>
        <source>a Postman environment</source>
        <translation>Postman 环境</translation>
    </message>
    <message>
        <source>a Postman collection</source>
        <translation>Postman 集合</translation>
    </message>
    <message>
        <source>a Postman collection of version 1</source>
        <translation>Postman 集合（版本 1）</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>Insomnia 导出文件</translation>
    </message>
    <message>
        <source>an Insomnia environment</source>
        <translation>Insomnia 环境</translation>
    </message>
    <message>
        <source>an Insomnia design document</source>
        <translation>Insomnia 设计文档</translation>
    </message>
    <message>
        <source>a HAR file of recorded calls</source>
        <translation>记录调用的 HAR 文件</translation>
    </message>
    <message>
        <source>a Bruno collection</source>
        <translation>Bruno 集合</translation>
    </message>
    <message>
        <source>a Hoppscotch collection</source>
        <translation>Hoppscotch 集合</translation>
    </message>
    <message>
        <source>a CloudEvents event</source>
        <translation>CloudEvents 事件</translation>
    </message>
    <message>
        <source>a CloudFormation or SAM template</source>
        <translation>CloudFormation 或 SAM 模板</translation>
    </message>
    <message>
        <source>a SAM template</source>
        <translation>SAM 模板</translation>
    </message>
    <message>
        <source>a Serverless Framework file</source>
        <translation>Serverless Framework 文件</translation>
    </message>
    <message>
        <source>a Kubernetes object</source>
        <translation>Kubernetes 对象</translation>
    </message>
    <message>
        <source>a Google Discovery document</source>
        <translation>Google Discovery 文档</translation>
    </message>
    <message>
        <source>a Smithy model</source>
        <translation>Smithy 模型</translation>
    </message>
    <message>
        <source>a Spectral ruleset</source>
        <translation>Spectral 规则集</translation>
    </message>
    <message>
        <source>a JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>a RAML document</source>
        <translation>RAML 文档</translation>
    </message>
    <message>
        <source>an API Blueprint</source>
        <translation>API Blueprint</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XML 文件</translation>
    </message>
    <message>
        <source>an XML or HTML file</source>
        <translation>XML 或 HTML 文件</translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>a Bruno request</source>
        <translation>Bruno 请求</translation>
    </message>
    <message>
        <source>a Protocol Buffers file</source>
        <translation>Protocol Buffers 文件</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 归档</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>an object (%1)</source>
        <translation>对象（%1）</translation>
    </message>
    <message>
        <source>The %1 Object has no “%2”.</source>
        <translation>%1 对象没有“%2”。</translation>
    </message>
    <message>
        <source>“%1” is there since OpenAPI %2; this is %3.</source>
        <translation>“%1”自 OpenAPI %2 起才有；此文档为 %3。</translation>
    </message>
    <message>
        <source>“%1” was there until OpenAPI %2; this is %3.</source>
        <translation>“%1”只到 OpenAPI %2 为止；此文档为 %3。</translation>
    </message>
    <message>
        <source>Fields of your own begin with “x-”.</source>
        <translation>自定义字段以“x-”开头。</translation>
    </message>
    <message>
        <source>This has to be %1, not %2.</source>
        <translation>此处应为%1，而不是%2。</translation>
    </message>
    <message>
        <source>“%1” has to be %2, not %3.</source>
        <translation>“%1”应为%2，而不是%3。</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>请加引号。</translation>
    </message>
    <message>
        <source>Remove the key, or give it a value.</source>
        <translation>请移除此键，或为其赋值。</translation>
    </message>
    <message>
        <source>“%1” is no path: it does not begin with “/”.</source>
        <translation>“%1”不是路径：它不以“/”开头。</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>“%1”不是状态码。</translation>
    </message>
    <message>
        <source>A number from 100 to 599, or “default”.</source>
        <translation>100 到 599 的数字，或“default”。</translation>
    </message>
    <message>
        <source>A number from 100 to 599, “4XX” for a hundred of them, or “default”.</source>
        <translation>100 到 599 的数字、“4XX”（代表其中一百个），或“default”。</translation>
    </message>
    <message>
        <source>“%1” cannot be a component&apos;s name.</source>
        <translation>“%1”不能作为组件名称。</translation>
    </message>
    <message>
        <source>Letters of A to Z, digits, “.”, “-” and “_” can.</source>
        <translation>可以使用 A 到 Z 的字母、数字、“.”、“-”和“_”。</translation>
    </message>
    <message>
        <source>“%1” is no media type.</source>
        <translation>“%1”不是媒体类型。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>“%1”不能作为标头名称。</translation>
    </message>
    <message>
        <source>“%1” is no method, or has a field of its own.</source>
        <translation>“%1”不是方法，或有其专用字段。</translation>
    </message>
    <message>
        <source>A path below the server&apos;s address, with {names} for the parts that change.</source>
        <translation>服务器地址之下的路径，可变部分用 {names} 表示。</translation>
    </message>
    <message>
        <source>Where the path item is that belongs here.</source>
        <translation>应位于此处的路径项的位置。</translation>
    </message>
    <message>
        <source>One line for all operations of the path.</source>
        <translation>适用于该路径所有操作的一行说明。</translation>
    </message>
    <message>
        <source>What all operations of the path have in common.</source>
        <translation>该路径所有操作的共同之处。</translation>
    </message>
    <message>
        <source>Reads what is there.</source>
        <translation>读取现有内容。</translation>
    </message>
    <message>
        <source>Replaces what is there.</source>
        <translation>替换现有内容。</translation>
    </message>
    <message>
        <source>Hands something in, often to make something new.</source>
        <translation>提交内容，通常用于新建。</translation>
    </message>
    <message>
        <source>Removes what is there.</source>
        <translation>移除现有内容。</translation>
    </message>
    <message>
        <source>Asks what can be done here.</source>
        <translation>询问此处可执行的操作。</translation>
    </message>
    <message>
        <source>Reads the headers of what is there.</source>
        <translation>读取现有内容的标头。</translation>
    </message>
    <message>
        <source>Changes parts of what is there.</source>
        <translation>更改现有内容的一部分。</translation>
    </message>
    <message>
        <source>Has the request sent back.</source>
        <translation>让请求原样返回。</translation>
    </message>
    <message>
        <source>Reads by a question that stands in the body.</source>
        <translation>按正文中的查询读取。</translation>
    </message>
    <message>
        <source>Operations of other methods, written as they go over the wire.</source>
        <translation>其他方法的操作，按传输时的写法书写。</translation>
    </message>
    <message>
        <source>In place of the servers of the document.</source>
        <translation>替代文档的服务器。</translation>
    </message>
    <message>
        <source>Parameters of every operation of the path.</source>
        <translation>该路径每个操作的参数。</translation>
    </message>
    <message>
        <source>The groups that the operation belongs to.</source>
        <translation>操作所属的分组。</translation>
    </message>
    <message>
        <source>What the operation does, in a few words.</source>
        <translation>简述操作的作用。</translation>
    </message>
    <message>
        <source>What the operation does, at length.</source>
        <translation>详述操作的作用。</translation>
    </message>
    <message>
        <source>Where more is written about the operation.</source>
        <translation>有关操作的更多说明所在位置。</translation>
    </message>
    <message>
        <source>A name that no other operation has; generated code uses it.</source>
        <translation>其他操作没有的名称；供生成的代码使用。</translation>
    </message>
    <message>
        <source>Media types that it takes, in place of the document&apos;s.</source>
        <translation>操作接受的媒体类型，替代文档中的设置。</translation>
    </message>
    <message>
        <source>Media types that it answers with, in place of the document&apos;s.</source>
        <translation>操作响应所用的媒体类型，替代文档中的设置。</translation>
    </message>
    <message>
        <source>What a caller can set; added to the parameters of the path.</source>
        <translation>调用方可设置的内容；追加到路径的参数。</translation>
    </message>
    <message>
        <source>What a caller sends as the body.</source>
        <translation>调用方作为正文发送的内容。</translation>
    </message>
    <message>
        <source>What comes back, by status.</source>
        <translation>返回的内容，按状态。</translation>
    </message>
    <message>
        <source>Requests that the server will send later because of this one.</source>
        <translation>服务器稍后因此请求而发送的请求。</translation>
    </message>
    <message>
        <source>Protocols, in place of the document&apos;s.</source>
        <translation>协议，替代文档中的设置。</translation>
    </message>
    <message>
        <source>New callers should not use it any more.</source>
        <translation>新的调用方不应再使用。</translation>
    </message>
    <message>
        <source>What it asks for, in place of the document&apos;s; an empty list asks for nothing.</source>
        <translation>操作的要求，替代文档中的设置；空列表表示无要求。</translation>
    </message>
    <message>
        <source>In place of the servers of the path and the document.</source>
        <translation>替代路径和文档的服务器。</translation>
    </message>
    <message>
        <source>Its name, as it goes over the wire.</source>
        <translation>传输时使用的名称。</translation>
    </message>
    <message>
        <source>Where it goes in the request.</source>
        <translation>在请求中的位置。</translation>
    </message>
    <message>
        <source>Where it goes in the request; querystring is the query as a whole.</source>
        <translation>在请求中的位置；querystring 表示整个查询。</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>其作用。</translation>
    </message>
    <message>
        <source>Whether a request without it is wrong.</source>
        <translation>缺少它的请求是否错误。</translation>
    </message>
    <message>
        <source>New callers should not send it any more.</source>
        <translation>新的调用方不应再发送。</translation>
    </message>
    <message>
        <source>Whether it may be sent without a value.</source>
        <translation>是否可以不带值发送。</translation>
    </message>
    <message>
        <source>How lists and objects are written in it.</source>
        <translation>其中列表和对象的写法。</translation>
    </message>
    <message>
        <source>Whether each item of a list or object becomes a parameter of its own.</source>
        <translation>列表或对象的每一项是否成为单独的参数。</translation>
    </message>
    <message>
        <source>Whether characters such as / and ? go unencoded.</source>
        <translation>/ 和 ? 等字符是否不编码。</translation>
    </message>
    <message>
        <source>What its value can be.</source>
        <translation>其值可以是什么。</translation>
    </message>
    <message>
        <source>One value that it can have.</source>
        <translation>它可以取的一个值。</translation>
    </message>
    <message>
        <source>Values that it can have, by name.</source>
        <translation>它可以取的值，按名称。</translation>
    </message>
    <message>
        <source>Its value as a document of one media type, where no style fits.</source>
        <translation>没有合适样式时，以某种媒体类型的文档表示其值。</translation>
    </message>
    <message>
        <source>The type of its value.</source>
        <translation>其值的类型。</translation>
    </message>
    <message>
        <source>What sort of text or number it is, such as date or int64.</source>
        <translation>文本或数字的种类，例如 date 或 int64。</translation>
    </message>
    <message>
        <source>What a list holds.</source>
        <translation>列表包含的内容。</translation>
    </message>
    <message>
        <source>How a list is written.</source>
        <translation>列表的写法。</translation>
    </message>
    <message>
        <source>The value that the server takes when none is sent.</source>
        <translation>未发送值时服务器采用的值。</translation>
    </message>
    <message>
        <source>The largest number.</source>
        <translation>最大的数。</translation>
    </message>
    <message>
        <source>Whether the maximum itself is too large.</source>
        <translation>是否连最大值本身也不允许。</translation>
    </message>
    <message>
        <source>The smallest number.</source>
        <translation>最小的数。</translation>
    </message>
    <message>
        <source>Whether the minimum itself is too small.</source>
        <translation>是否连最小值本身也不允许。</translation>
    </message>
    <message>
        <source>The most characters.</source>
        <translation>最多字符数。</translation>
    </message>
    <message>
        <source>The fewest characters.</source>
        <translation>最少字符数。</translation>
    </message>
    <message>
        <source>A regular expression that the text has to match.</source>
        <translation>文本必须匹配的正则表达式。</translation>
    </message>
    <message>
        <source>The most items.</source>
        <translation>最多项数。</translation>
    </message>
    <message>
        <source>The fewest items.</source>
        <translation>最少项数。</translation>
    </message>
    <message>
        <source>Whether no two items may be equal.</source>
        <translation>是否任意两项都不得相等。</translation>
    </message>
    <message>
        <source>The values that it can have.</source>
        <translation>可以取的值。</translation>
    </message>
    <message>
        <source>The number is a multiple of this one.</source>
        <translation>该数是此数的倍数。</translation>
    </message>
    <message>
        <source>The type of an item.</source>
        <translation>项的类型。</translation>
    </message>
    <message>
        <source>What a list in the list holds.</source>
        <translation>列表中的列表包含的内容。</translation>
    </message>
    <message>
        <source>How a list in the list is written.</source>
        <translation>列表中的列表的写法。</translation>
    </message>
    <message>
        <source>The values that an item can have.</source>
        <translation>项可以取的值。</translation>
    </message>
    <message>
        <source>What the body is.</source>
        <translation>正文是什么。</translation>
    </message>
    <message>
        <source>The body, by media type.</source>
        <translation>正文，按媒体类型。</translation>
    </message>
    <message>
        <source>Whether a request without a body is wrong.</source>
        <translation>没有正文的请求是否错误。</translation>
    </message>
    <message>
        <source>What the content is.</source>
        <translation>内容是什么。</translation>
    </message>
    <message>
        <source>What the content as a whole can be.</source>
        <translation>内容整体可以是什么。</translation>
    </message>
    <message>
        <source>What each item of a stream of items can be.</source>
        <translation>项流中的每一项可以是什么。</translation>
    </message>
    <message>
        <source>One content.</source>
        <translation>一个内容。</translation>
    </message>
    <message>
        <source>Contents, by name.</source>
        <translation>内容，按名称。</translation>
    </message>
    <message>
        <source>How each property of a form is written.</source>
        <translation>表单每个属性的写法。</translation>
    </message>
    <message>
        <source>How the first parts of a multipart body are written, by position.</source>
        <translation>多部分正文前几个部分的写法，按位置。</translation>
    </message>
    <message>
        <source>How every further part of a multipart body is written.</source>
        <translation>多部分正文其余各部分的写法。</translation>
    </message>
    <message>
        <source>The media type of the part; several with commas.</source>
        <translation>该部分的媒体类型；多个用逗号分隔。</translation>
    </message>
    <message>
        <source>Headers of the part.</source>
        <translation>该部分的标头。</translation>
    </message>
    <message>
        <source>Whether each item of a list or object becomes a field of its own.</source>
        <translation>列表或对象的每一项是否成为单独的字段。</translation>
    </message>
    <message>
        <source>How each property of a nested form is written.</source>
        <translation>内层表单每个属性的写法。</translation>
    </message>
    <message>
        <source>How the first parts of a nested multipart body are written.</source>
        <translation>内层多部分正文前几个部分的写法。</translation>
    </message>
    <message>
        <source>How every further part of a nested multipart body is written.</source>
        <translation>内层多部分正文其余各部分的写法。</translation>
    </message>
    <message>
        <source>What comes back with any status that is not listed.</source>
        <translation>任何未列出的状态所返回的内容。</translation>
    </message>
    <message>
        <source>What comes back with this status; 4XX stands for a hundred of them.</source>
        <translation>此状态返回的内容；4XX 代表其中的一百个。</translation>
    </message>
    <message>
        <source>The response in a few words.</source>
        <translation>简述响应。</translation>
    </message>
    <message>
        <source>When it comes and what it means.</source>
        <translation>何时出现及其含义。</translation>
    </message>
    <message>
        <source>What the body can be; without it, there is none.</source>
        <translation>正文可以是什么；未填写时没有正文。</translation>
    </message>
    <message>
        <source>Headers that come with it.</source>
        <translation>随之而来的标头。</translation>
    </message>
    <message>
        <source>Operations that can follow, by name.</source>
        <translation>可以后续执行的操作，按名称。</translation>
    </message>
    <message>
        <source>A body, by media type.</source>
        <translation>正文，按媒体类型。</translation>
    </message>
    <message>
        <source>The request that is sent to the address that the expression gives.</source>
        <translation>发送到表达式所得地址的请求。</translation>
    </message>
    <message>
        <source>What it shows, in a few words.</source>
        <translation>简述所示内容。</translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation>所示内容。</translation>
    </message>
    <message>
        <source>The value as data, before it is written; it should fit the schema.</source>
        <translation>写出之前的数据形式的值；应符合模式。</translation>
    </message>
    <message>
        <source>The value as it goes over the wire.</source>
        <translation>传输时的值。</translation>
    </message>
    <message>
        <source>The value itself.</source>
        <translation>值本身。</translation>
    </message>
    <message>
        <source>Where the value is, when it cannot stand here.</source>
        <translation>值不能写在此处时的所在位置。</translation>
    </message>
    <message>
        <source>A reference to the operation that can follow.</source>
        <translation>对可后续执行的操作的引用。</translation>
    </message>
    <message>
        <source>The operationId of the operation that can follow.</source>
        <translation>可后续执行的操作的 operationId。</translation>
    </message>
    <message>
        <source>What to pass on, by parameter: values or runtime expressions.</source>
        <translation>要传递的内容，按参数：值或运行时表达式。</translation>
    </message>
    <message>
        <source>What to send as the body: a value or a runtime expression.</source>
        <translation>作为正文发送的内容：值或运行时表达式。</translation>
    </message>
    <message>
        <source>What the step is for.</source>
        <translation>此步骤的用途。</translation>
    </message>
    <message>
        <source>The server to send it to.</source>
        <translation>要发送到的服务器。</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>其含义。</translation>
    </message>
    <message>
        <source>Whether it always comes.</source>
        <translation>是否总会出现。</translation>
    </message>
    <message>
        <source>It should not be relied on any more.</source>
        <translation>不应再依赖它。</translation>
    </message>
    <message>
        <source>Has no meaning for a header.</source>
        <translation>对标头没有意义。</translation>
    </message>
    <message>
        <source>Whether objects are written as name=value.</source>
        <translation>对象是否写成 名称=值。</translation>
    </message>
    <message>
        <source>One value.</source>
        <translation>一个值。</translation>
    </message>
    <message>
        <source>Values, by name.</source>
        <translation>值，按名称。</translation>
    </message>
    <message>
        <source>Its value as a document of one media type.</source>
        <translation>以某种媒体类型的文档表示其值。</translation>
    </message>
    <message>
        <source>The value that is meant when it does not come.</source>
        <translation>未出现时所指的值。</translation>
    </message>
    <message>
        <source>The paths of the API.</source>
        <translation>API 的路径。</translation>
    </message>
    <message>
        <source>What can be done at one path.</source>
        <translation>一个路径可执行的操作。</translation>
    </message>
    <message>
        <source>One request and what comes back.</source>
        <translation>一个请求及其返回内容。</translation>
    </message>
    <message>
        <source>A value that a caller sets in path, query, headers or cookies.</source>
        <translation>调用方在路径、查询、标头或 Cookie 中设置的值。</translation>
    </message>
    <message>
        <source>The body of a request.</source>
        <translation>请求的正文。</translation>
    </message>
    <message>
        <source>Content of one media type: its schema, examples and how it is written.</source>
        <translation>一种媒体类型的内容：其模式、示例及写法。</translation>
    </message>
    <message>
        <source>How one property of a form or part of a multipart body is written.</source>
        <translation>表单的一个属性或多部分正文的一个部分的写法。</translation>
    </message>
    <message>
        <source>One kind of answer.</source>
        <translation>一种响应。</translation>
    </message>
    <message>
        <source>Requests that the server sends to an address taken from the call.</source>
        <translation>服务器发送到调用中所给地址的请求。</translation>
    </message>
    <message>
        <source>A value that shows what is meant.</source>
        <translation>说明含义的值。</translation>
    </message>
    <message>
        <source>An operation that can follow, fed from a response.</source>
        <translation>可后续执行的操作，数据来自响应。</translation>
    </message>
    <message>
        <source>A header of a response or of a part.</source>
        <translation>响应或部分的标头。</translation>
    </message>
    <message>
        <source>What a list in a parameter or header holds.</source>
        <translation>参数或标头中的列表包含的内容。</translation>
    </message>
    <message>
        <source>There is a %1 parameter “%2” already.</source>
        <translation>已有 %1 参数“%2”。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请移除其中一个。</translation>
    </message>
    <message>
        <source>A request has one body; there are %1 body parameters.</source>
        <translation>一个请求只有一个正文；这里有 %1 个 body 参数。</translation>
    </message>
    <message>
        <source>Make one schema of them.</source>
        <translation>请合并为一个模式。</translation>
    </message>
    <message>
        <source>A request has a body parameter or formData parameters, not both.</source>
        <translation>请求只能有 body 参数或 formData 参数，不能兼有。</translation>
    </message>
    <message>
        <source>There is a querystring parameter already; it is the whole query.</source>
        <translation>已有 querystring 参数；它代表整个查询。</translation>
    </message>
    <message>
        <source>There is a querystring parameter, which is the whole query; no query parameter can stand beside it.</source>
        <translation>已有代表整个查询的 querystring 参数；不能再有 query 参数。</translation>
    </message>
    <message>
        <source>A file is sent as multipart/form-data or application/x-www-form-urlencoded; the operation does not consume these alone.</source>
        <translation>文件以 multipart/form-data 或 application/x-www-form-urlencoded 发送；该操作并非只接受这些类型。</translation>
    </message>
    <message>
        <source>Add “consumes: [multipart/form-data]” to the operation.</source>
        <translation>请为操作添加“consumes: [multipart/form-data]”。</translation>
    </message>
    <message>
        <source>“%1” cannot be in a path: it holds a brace.</source>
        <translation>“%1”不能出现在路径中：它包含花括号。</translation>
    </message>
    <message>
        <source>A parameter “%1” is ignored.</source>
        <translation>参数“%1”会被忽略。</translation>
    </message>
    <message>
        <source>Media types stand in “content”, authentication in “security”.</source>
        <translation>媒体类型写在“content”中，认证写在“security”中。</translation>
    </message>
    <message>
        <source>Another operation has the operationId “%1”.</source>
        <translation>另一个操作已使用 operationId“%1”。</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>请分别指定。</translation>
    </message>
    <message>
        <source>There is no security scheme “%1”.</source>
        <translation>没有安全方案“%1”。</translation>
    </message>
    <message>
        <source>The scheme “%1” has no scope “%2”.</source>
        <translation>方案“%1”没有作用域“%2”。</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>已有标签“%1”。</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>没有标签“%1”。</translation>
    </message>
    <message>
        <source>“%1” is below itself.</source>
        <translation>“%1”位于自身之下。</translation>
    </message>
    <message>
        <source>“{%1}” is described nowhere.</source>
        <translation>“{%1}”没有任何描述。</translation>
    </message>
    <message>
        <source>Add it to “variables”, with a default.</source>
        <translation>请将其加入“variables”并给出默认值。</translation>
    </message>
    <message>
        <source>The URL has no “{%1}”.</source>
        <translation>URL 中没有“{%1}”。</translation>
    </message>
    <message>
        <source>The default “%1” is not among the values of “enum”.</source>
        <translation>默认值“%1”不在“enum”的值之中。</translation>
    </message>
    <message>
        <source>No operation has the operationId “%1”.</source>
        <translation>没有操作使用 operationId“%1”。</translation>
    </message>
    <message>
        <source>In a path, “/” is written ~1.</source>
        <translation>在路径中，“/”写作 ~1。</translation>
    </message>
    <message>
        <source>There is no schema “%1”.</source>
        <translation>没有模式“%1”。</translation>
    </message>
    <message>
        <source>Write its name in components, or a reference to it.</source>
        <translation>请填写其在 components 中的名称或对它的引用。</translation>
    </message>
    <message>
        <source>The standard has no reference here; few programs will follow it.</source>
        <translation>标准在此处没有引用；很少有程序会跟随它。</translation>
    </message>
    <message>
        <source>Write what it refers to in its place.</source>
        <translation>请在此处直接写出被引用的内容。</translation>
    </message>
    <message>
        <source>“%1” is of the kind %2; here belongs the kind %3.</source>
        <translation>“%1”属于 %2；此处应为 %3。</translation>
    </message>
    <message>
        <source>How callers authenticate.</source>
        <translation>调用方的认证方式。</translation>
    </message>
    <message>
        <source>What callers need to know about it.</source>
        <translation>调用方需要了解的内容。</translation>
    </message>
    <message>
        <source>The header, query parameter or cookie that holds the key.</source>
        <translation>包含密钥的标头、查询参数或 Cookie。</translation>
    </message>
    <message>
        <source>Where the key goes.</source>
        <translation>密钥所在位置。</translation>
    </message>
    <message>
        <source>The scheme of the Authorization header, such as bearer or basic.</source>
        <translation>Authorization 标头的方案，例如 bearer 或 basic。</translation>
    </message>
    <message>
        <source>What sort of token it is, such as JWT; a hint to readers.</source>
        <translation>令牌的种类，例如 JWT；供读者参考。</translation>
    </message>
    <message>
        <source>How a token is got.</source>
        <translation>获取令牌的方式。</translation>
    </message>
    <message>
        <source>Where the user agrees.</source>
        <translation>用户授权的位置。</translation>
    </message>
    <message>
        <source>Where the token is got.</source>
        <translation>获取令牌的位置。</translation>
    </message>
    <message>
        <source>The rights that can be asked for, with what each means.</source>
        <translation>可以请求的权限及其含义。</translation>
    </message>
    <message>
        <source>The ways to get a token.</source>
        <translation>获取令牌的途径。</translation>
    </message>
    <message>
        <source>Where the provider describes itself.</source>
        <translation>提供方描述自身的位置。</translation>
    </message>
    <message>
        <source>Where the authorization server describes itself, RFC 8414.</source>
        <translation>授权服务器描述自身的位置，RFC 8414。</translation>
    </message>
    <message>
        <source>The token comes with the redirect; not recommended any more.</source>
        <translation>令牌随重定向返回；已不推荐。</translation>
    </message>
    <message>
        <source>The caller has the user&apos;s password; not recommended any more.</source>
        <translation>调用方持有用户的密码；已不推荐。</translation>
    </message>
    <message>
        <source>The program authenticates for itself.</source>
        <translation>程序自行认证。</translation>
    </message>
    <message>
        <source>The user agrees, the program gets a code and changes it for a token.</source>
        <translation>用户授权后，程序获得代码并换取令牌。</translation>
    </message>
    <message>
        <source>The user agrees on another device, RFC 8628.</source>
        <translation>用户在另一台设备上授权，RFC 8628。</translation>
    </message>
    <message>
        <source>Where the device gets its code.</source>
        <translation>设备获取代码的位置。</translation>
    </message>
    <message>
        <source>Where a token is renewed.</source>
        <translation>更新令牌的位置。</translation>
    </message>
    <message>
        <source>A security scheme that has to be satisfied, with the scopes it needs; all names of one object together.</source>
        <translation>必须满足的安全方案及其所需的作用域；一个对象中的所有名称需同时满足。</translation>
    </message>
    <message>
        <source>One way to authenticate.</source>
        <translation>一种认证方式。</translation>
    </message>
    <message>
        <source>One way to get a token.</source>
        <translation>一种获取令牌的方式。</translation>
    </message>
    <message>
        <source>What a caller has to show: all of its names; an empty one asks for nothing.</source>
        <translation>调用方须出示的内容：全部名称；空对象表示无要求。</translation>
    </message>
    <message>
        <source>The dialect in which this schema is written.</source>
        <translation>编写此模式所用的方言。</translation>
    </message>
    <message>
        <source>The address of this schema; references in it count from there.</source>
        <translation>此模式的地址；其中的引用以此为基准。</translation>
    </message>
    <message>
        <source>A name by which references reach this schema: #name.</source>
        <translation>引用此模式所用的名称：#name。</translation>
    </message>
    <message>
        <source>A name that an outer schema may take over.</source>
        <translation>外层模式可以接管的名称。</translation>
    </message>
    <message>
        <source>The value also has to fit the schema that is referred to.</source>
        <translation>值还必须符合被引用的模式。</translation>
    </message>
    <message>
        <source>As $ref, to the outermost schema that has that dynamic anchor.</source>
        <translation>与 $ref 相同，但指向具有该动态锚点的最外层模式。</translation>
    </message>
    <message>
        <source>The vocabularies of a dialect, in its meta-schema.</source>
        <translation>方言的词汇表，写在其元模式中。</translation>
    </message>
    <message>
        <source>A note to readers of the schema.</source>
        <translation>给模式读者的备注。</translation>
    </message>
    <message>
        <source>Schemas for use in this one, by name.</source>
        <translation>供此模式使用的模式，按名称。</translation>
    </message>
    <message>
        <source>A name to show.</source>
        <translation>显示的名称。</translation>
    </message>
    <message>
        <source>What the value means.</source>
        <translation>值的含义。</translation>
    </message>
    <message>
        <source>The type of the value.</source>
        <translation>值的类型。</translation>
    </message>
    <message>
        <source>The type of the value, or a list of such.</source>
        <translation>值的类型，或类型列表。</translation>
    </message>
    <message>
        <source>What sort of text or number it is, such as date-time or int64.</source>
        <translation>文本或数字的种类，例如 date-time 或 int64。</translation>
    </message>
    <message>
        <source>Whether the value may also be null; needs a type beside it.</source>
        <translation>值是否也可以是 null；需要同时给出类型。</translation>
    </message>
    <message>
        <source>The one value that it can have.</source>
        <translation>唯一可以取的值。</translation>
    </message>
    <message>
        <source>The value that is meant when there is none.</source>
        <translation>没有值时所指的值。</translation>
    </message>
    <message>
        <source>One value; “examples” holds several.</source>
        <translation>一个值；“examples”可包含多个。</translation>
    </message>
    <message>
        <source>Some values.</source>
        <translation>若干值。</translation>
    </message>
    <message>
        <source>The number is smaller than this one.</source>
        <translation>该数小于此数。</translation>
    </message>
    <message>
        <source>The number is larger than this one.</source>
        <translation>该数大于此数。</translation>
    </message>
    <message>
        <source>How bytes are written as text, such as base64.</source>
        <translation>字节写成文本的方式，例如 base64。</translation>
    </message>
    <message>
        <source>The media type of what the text holds.</source>
        <translation>文本所含内容的媒体类型。</translation>
    </message>
    <message>
        <source>What the text holds, once it is read.</source>
        <translation>读取后文本所含的内容。</translation>
    </message>
    <message>
        <source>What a list holds, after the items that prefixItems names.</source>
        <translation>列表在 prefixItems 所列各项之后包含的内容。</translation>
    </message>
    <message>
        <source>What the first items are, by position.</source>
        <translation>前几项是什么，按位置。</translation>
    </message>
    <message>
        <source>What at least one item is.</source>
        <translation>至少有一项是什么。</translation>
    </message>
    <message>
        <source>The most items that may fit “contains”.</source>
        <translation>最多可有多少项符合“contains”。</translation>
    </message>
    <message>
        <source>The fewest items that have to fit “contains”.</source>
        <translation>至少须有多少项符合“contains”。</translation>
    </message>
    <message>
        <source>What the items are that nothing else speaks of.</source>
        <translation>其他地方未涉及的项是什么。</translation>
    </message>
    <message>
        <source>The properties of an object, by name.</source>
        <translation>对象的属性，按名称。</translation>
    </message>
    <message>
        <source>Properties whose names match a regular expression.</source>
        <translation>名称匹配正则表达式的属性。</translation>
    </message>
    <message>
        <source>What other properties hold, or whether there may be any.</source>
        <translation>其他属性包含的内容，或是否允许其他属性。</translation>
    </message>
    <message>
        <source>What other properties hold; false when there may be none.</source>
        <translation>其他属性包含的内容；false 表示不允许。</translation>
    </message>
    <message>
        <source>What the names of properties can be.</source>
        <translation>属性可以使用的名称。</translation>
    </message>
    <message>
        <source>What the properties hold that nothing else speaks of.</source>
        <translation>其他地方未涉及的属性包含的内容。</translation>
    </message>
    <message>
        <source>The properties that have to be there.</source>
        <translation>必须存在的属性。</translation>
    </message>
    <message>
        <source>Properties that have to be there when another one is.</source>
        <translation>另一属性存在时必须存在的属性。</translation>
    </message>
    <message>
        <source>What the object has to fit when a property is there.</source>
        <translation>某属性存在时对象必须符合的模式。</translation>
    </message>
    <message>
        <source>The most properties.</source>
        <translation>最多属性数。</translation>
    </message>
    <message>
        <source>The fewest properties.</source>
        <translation>最少属性数。</translation>
    </message>
    <message>
        <source>The value has to fit all of these.</source>
        <translation>值必须符合以下全部。</translation>
    </message>
    <message>
        <source>The value has to fit at least one of these.</source>
        <translation>值必须至少符合以下之一。</translation>
    </message>
    <message>
        <source>The value has to fit exactly one of these.</source>
        <translation>值必须恰好符合以下之一。</translation>
    </message>
    <message>
        <source>The value must not fit this.</source>
        <translation>值不得符合此项。</translation>
    </message>
    <message>
        <source>Decides between “then” and “else”.</source>
        <translation>决定采用“then”还是“else”。</translation>
    </message>
    <message>
        <source>What has to fit where “if” does.</source>
        <translation>符合“if”时必须符合的内容。</translation>
    </message>
    <message>
        <source>What has to fit where “if” does not.</source>
        <translation>不符合“if”时必须符合的内容。</translation>
    </message>
    <message>
        <source>The property whose value is the name of the schema.</source>
        <translation>其值为模式名称的属性。</translation>
    </message>
    <message>
        <source>Which property tells the alternatives apart.</source>
        <translation>区分各备选项的属性。</translation>
    </message>
    <message>
        <source>Comes in answers and is not sent.</source>
        <translation>出现在响应中，不用于发送。</translation>
    </message>
    <message>
        <source>Is sent and does not come in answers.</source>
        <translation>用于发送，不出现在响应中。</translation>
    </message>
    <message>
        <source>It should not be used any more.</source>
        <translation>不应再使用。</translation>
    </message>
    <message>
        <source>How it is written as XML.</source>
        <translation>写成 XML 的方式。</translation>
    </message>
    <message>
        <source>Where more is written about it.</source>
        <translation>更多说明所在位置。</translation>
    </message>
    <message>
        <source>The property that tells which schema a value is of.</source>
        <translation>指明值属于哪个模式的属性。</translation>
    </message>
    <message>
        <source>Schemas by the value of that property, where its value is not a schema&apos;s name.</source>
        <translation>按该属性的值给出模式，用于其值不是模式名称的情况。</translation>
    </message>
    <message>
        <source>The schema when the property is missing or its value unknown.</source>
        <translation>该属性缺失或其值未知时所用的模式。</translation>
    </message>
    <message>
        <source>What the value becomes in XML.</source>
        <translation>值在 XML 中成为什么。</translation>
    </message>
    <message>
        <source>The name of the element or attribute.</source>
        <translation>元素或属性的名称。</translation>
    </message>
    <message>
        <source>The URI of its namespace.</source>
        <translation>其命名空间的 URI。</translation>
    </message>
    <message>
        <source>The prefix of its name.</source>
        <translation>其名称的前缀。</translation>
    </message>
    <message>
        <source>Whether it is an attribute and no element.</source>
        <translation>是否是属性而非元素。</translation>
    </message>
    <message>
        <source>Whether it is an attribute and no element; nodeType says it now.</source>
        <translation>是否是属性而非元素；现由 nodeType 说明。</translation>
    </message>
    <message>
        <source>Whether a list has an element around its items.</source>
        <translation>列表的各项外是否有一个元素。</translation>
    </message>
    <message>
        <source>Whether a list has an element around its items; nodeType says it now.</source>
        <translation>列表的各项外是否有一个元素；现由 nodeType 说明。</translation>
    </message>
    <message>
        <source>What a value can be.</source>
        <translation>值可以是什么。</translation>
    </message>
    <message>
        <source>How alternatives of a schema are told apart.</source>
        <translation>区分模式备选项的方式。</translation>
    </message>
    <message>
        <source>How a value is written as XML.</source>
        <translation>值写成 XML 的方式。</translation>
    </message>
    <message>
        <source>The version of the standard that the document keeps to: 2.0.</source>
        <translation>文档遵循的标准版本：2.0。</translation>
    </message>
    <message>
        <source>The version of the standard that the document keeps to, such as 3.1.1.</source>
        <translation>文档遵循的标准版本，例如 3.1.1。</translation>
    </message>
    <message>
        <source>The address of the document itself; relative references in it count from there.</source>
        <translation>文档自身的地址；其中的相对引用以此为基准。</translation>
    </message>
    <message>
        <source>What the API is called, which version this is and who stands behind it.</source>
        <translation>API 的名称、版本以及提供者。</translation>
    </message>
    <message>
        <source>The dialect of JSON Schema in which schemas are written that name none themselves.</source>
        <translation>未自行指定方言的模式所用的 JSON Schema 方言。</translation>
    </message>
    <message>
        <source>Name and port of the server; without it, the one that serves the document.</source>
        <translation>服务器的名称和端口；未填写时为提供此文档的服务器。</translation>
    </message>
    <message>
        <source>What stands before every path; begins with “/”.</source>
        <translation>位于每个路径之前的部分；以“/”开头。</translation>
    </message>
    <message>
        <source>The protocols over which the API is reached.</source>
        <translation>访问 API 所用的协议。</translation>
    </message>
    <message>
        <source>Media types that operations take unless they say otherwise.</source>
        <translation>操作接受的媒体类型，除非操作另有说明。</translation>
    </message>
    <message>
        <source>Media types that operations answer with unless they say otherwise.</source>
        <translation>操作响应所用的媒体类型，除非操作另有说明。</translation>
    </message>
    <message>
        <source>Where the API is reached; without any, where the document is.</source>
        <translation>API 的访问地址；未填写时为文档所在位置。</translation>
    </message>
    <message>
        <source>The paths of the API and what can be done at each.</source>
        <translation>API 的路径以及每个路径可执行的操作。</translation>
    </message>
    <message>
        <source>Requests that the API sends to its consumer, by name.</source>
        <translation>API 发送给使用方的请求，按名称。</translation>
    </message>
    <message>
        <source>Named parts that the rest of the document refers to.</source>
        <translation>文档其余部分引用的命名部件。</translation>
    </message>
    <message>
        <source>Named schemas that the rest of the document refers to.</source>
        <translation>文档其余部分引用的命名模式。</translation>
    </message>
    <message>
        <source>Named parameters that operations refer to; they count nowhere by themselves.</source>
        <translation>操作引用的命名参数；其自身不在任何地方生效。</translation>
    </message>
    <message>
        <source>Named responses that operations refer to.</source>
        <translation>操作引用的命名响应。</translation>
    </message>
    <message>
        <source>The ways to authenticate, by name.</source>
        <translation>认证方式，按名称。</translation>
    </message>
    <message>
        <source>What every operation asks for unless it says otherwise; one of the list is enough.</source>
        <translation>每个操作的要求，除非操作另有说明；满足列表中的一项即可。</translation>
    </message>
    <message>
        <source>The groups of operations, in the order in which they are shown.</source>
        <translation>操作的分组，按显示顺序。</translation>
    </message>
    <message>
        <source>Where more is written about the API.</source>
        <translation>有关 API 的更多说明所在位置。</translation>
    </message>
    <message>
        <source>The name of the API.</source>
        <translation>API 的名称。</translation>
    </message>
    <message>
        <source>The API in one line.</source>
        <translation>用一行描述 API。</translation>
    </message>
    <message>
        <source>What the API is for.</source>
        <translation>API 的用途。</translation>
    </message>
    <message>
        <source>Where the terms of use are, or what they say.</source>
        <translation>服务条款的位置或内容。</translation>
    </message>
    <message>
        <source>Where the terms of use are.</source>
        <translation>服务条款的位置。</translation>
    </message>
    <message>
        <source>Whom to ask.</source>
        <translation>联系人。</translation>
    </message>
    <message>
        <source>Under which terms the API may be used.</source>
        <translation>使用 API 的许可条款。</translation>
    </message>
    <message>
        <source>The version of this description, not of the standard.</source>
        <translation>此描述的版本，而非标准的版本。</translation>
    </message>
    <message>
        <source>The person or organisation to ask.</source>
        <translation>可联系的个人或组织。</translation>
    </message>
    <message>
        <source>Their page.</source>
        <translation>其网页。</translation>
    </message>
    <message>
        <source>Their mail address.</source>
        <translation>其邮件地址。</translation>
    </message>
    <message>
        <source>The name of the licence.</source>
        <translation>许可证的名称。</translation>
    </message>
    <message>
        <source>The licence as an SPDX expression, such as Apache-2.0.</source>
        <translation>以 SPDX 表达式表示的许可证，例如 Apache-2.0。</translation>
    </message>
    <message>
        <source>Where its text is.</source>
        <translation>其文本所在位置。</translation>
    </message>
    <message>
        <source>The address; may be relative to the document and hold {variables}.</source>
        <translation>地址；可相对于文档，并可包含 {variables}。</translation>
    </message>
    <message>
        <source>What this server is for.</source>
        <translation>此服务器的用途。</translation>
    </message>
    <message>
        <source>A name to refer to the server by.</source>
        <translation>用于引用此服务器的名称。</translation>
    </message>
    <message>
        <source>The variables of the address, by name.</source>
        <translation>地址中的变量，按名称。</translation>
    </message>
    <message>
        <source>The values that may be put in.</source>
        <translation>可以填入的值。</translation>
    </message>
    <message>
        <source>The value when nobody chooses another.</source>
        <translation>未另行选择时的值。</translation>
    </message>
    <message>
        <source>What the variable decides.</source>
        <translation>变量决定的内容。</translation>
    </message>
    <message>
        <source>Schemas, by name.</source>
        <translation>模式，按名称。</translation>
    </message>
    <message>
        <source>Responses, by name.</source>
        <translation>响应，按名称。</translation>
    </message>
    <message>
        <source>Parameters, by name.</source>
        <translation>参数，按名称。</translation>
    </message>
    <message>
        <source>Examples, by name.</source>
        <translation>示例，按名称。</translation>
    </message>
    <message>
        <source>Request bodies, by name.</source>
        <translation>请求正文，按名称。</translation>
    </message>
    <message>
        <source>Headers, by a name that need not be the header&apos;s.</source>
        <translation>标头，其名称不必是标头本身的名称。</translation>
    </message>
    <message>
        <source>Links from a response to the next operation, by name.</source>
        <translation>从响应到下一个操作的链接，按名称。</translation>
    </message>
    <message>
        <source>Callbacks, by name.</source>
        <translation>回调，按名称。</translation>
    </message>
    <message>
        <source>Path items, by name.</source>
        <translation>路径项，按名称。</translation>
    </message>
    <message>
        <source>Media type objects, by name.</source>
        <translation>媒体类型对象，按名称。</translation>
    </message>
    <message>
        <source>What is written there.</source>
        <translation>其中的内容。</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>其所在位置。</translation>
    </message>
    <message>
        <source>The name by which operations join the group.</source>
        <translation>操作加入此分组所用的名称。</translation>
    </message>
    <message>
        <source>The name to show.</source>
        <translation>显示的名称。</translation>
    </message>
    <message>
        <source>What the group&apos;s operations have in common.</source>
        <translation>该组操作的共同之处。</translation>
    </message>
    <message>
        <source>Where more is written about the group.</source>
        <translation>有关该组的更多说明所在位置。</translation>
    </message>
    <message>
        <source>The group that this one belongs to.</source>
        <translation>此组所属的组。</translation>
    </message>
    <message>
        <source>What sort of group it is, such as nav, badge or audience.</source>
        <translation>组的种类，例如 nav、badge 或 audience。</translation>
    </message>
    <message>
        <source>Where the object is that belongs here.</source>
        <translation>应位于此处的对象的位置。</translation>
    </message>
    <message>
        <source>In place of the summary of what is referred to.</source>
        <translation>替代被引用对象的摘要。</translation>
    </message>
    <message>
        <source>In place of the description of what is referred to.</source>
        <translation>替代被引用对象的描述。</translation>
    </message>
    <message>
        <source>The whole document.</source>
        <translation>整个文档。</translation>
    </message>
    <message>
        <source>What the document says of itself.</source>
        <translation>文档对自身的说明。</translation>
    </message>
    <message>
        <source>Whom to ask about the API.</source>
        <translation>有关 API 的联系人。</translation>
    </message>
    <message>
        <source>The terms under which the API may be used.</source>
        <translation>使用 API 所依据的条款。</translation>
    </message>
    <message>
        <source>One place where the API is reached.</source>
        <translation>访问 API 的一个位置。</translation>
    </message>
    <message>
        <source>A part of a server&apos;s address that can be chosen.</source>
        <translation>服务器地址中可选择的部分。</translation>
    </message>
    <message>
        <source>Named parts; they count only where something refers to them.</source>
        <translation>命名部件；仅在被引用处生效。</translation>
    </message>
    <message>
        <source>A pointer to text that is kept elsewhere.</source>
        <translation>指向别处文本的指引。</translation>
    </message>
    <message>
        <source>A group of operations.</source>
        <translation>一组操作。</translation>
    </message>
    <message>
        <source>Stands in the place of an object that is kept elsewhere.</source>
        <translation>代替存放在别处的对象。</translation>
    </message>
    <message>
        <source>The braces of “%1” do not fit each other.</source>
        <translation>“%1”的花括号不匹配。</translation>
    </message>
    <message>
        <source>A part that changes is written {name}.</source>
        <translation>可变部分写作 {name}。</translation>
    </message>
    <message>
        <source>“{%1}” is in the path twice.</source>
        <translation>“{%1}”在路径中出现两次。</translation>
    </message>
    <message>
        <source>Give each its own name.</source>
        <translation>请分别命名。</translation>
    </message>
    <message>
        <source>The path “%1” has no “{%2}”.</source>
        <translation>路径“%1”没有“{%2}”。</translation>
    </message>
    <message>
        <source>“{%1}” of the path is described by no parameter.</source>
        <translation>路径中的“{%1}”没有参数描述。</translation>
    </message>
    <message>
        <source>Add a parameter with “in: path” and “required: true”.</source>
        <translation>请添加带有“in: path”和“required: true”的参数。</translation>
    </message>
    <message>
        <source>Some requests fit “%1” and “%2” alike.</source>
        <translation>有些请求同时匹配“%1”和“%2”。</translation>
    </message>
    <message>
        <source>“%1” is the same path as “%2”.</source>
        <translation>“%1”与“%2”是同一路径。</translation>
    </message>
    <message>
        <source>Names in braces tell no paths apart; make one of them.</source>
        <translation>花括号中的名称不能区分路径；请合并为一个。</translation>
    </message>
    <message>
        <source>This is no OpenAPI document but %1.</source>
        <translation>这不是 OpenAPI 文档，而是%1。</translation>
    </message>
    <message>
        <source>This is no OpenAPI document: neither “openapi” nor “swagger” stands at its top.</source>
        <translation>这不是 OpenAPI 文档：顶层既没有“openapi”也没有“swagger”。</translation>
    </message>
    <message>
        <source>An OpenAPI document begins with “openapi: 3.1.0”.</source>
        <translation>OpenAPI 文档以“openapi: 3.1.0”开头。</translation>
    </message>
    <message>
        <source>The version is the text “2.0”.</source>
        <translation>版本应为文本“2.0”。</translation>
    </message>
    <message>
        <source>“%1” lacks a patch number.</source>
        <translation>“%1”缺少补丁号。</translation>
    </message>
    <message>
        <source>Write “2.0”, with its quotes.</source>
        <translation>请写“2.0”，并带引号。</translation>
    </message>
    <message>
        <source>Write %1.0.</source>
        <translation>请写 %1.0。</translation>
    </message>
    <message>
        <source>OpenAPI %1 is newer than what is known here; it is read as 3.2.</source>
        <translation>OpenAPI %1 比此处支持的版本新；按 3.2 读取。</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>“%1”不属于 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>“%1”不是邮件地址。</translation>
    </message>
    <message>
        <source>“%1” is not a URL.</source>
        <translation>“%1”不是 URL。</translation>
    </message>
    <message>
        <source>Spaces and the like are written as %20.</source>
        <translation>空格等字符写作 %20。</translation>
    </message>
    <message>
        <source>“%1” beside “$ref” is ignored.</source>
        <translation>“$ref”旁边的“%1”会被忽略。</translation>
    </message>
    <message>
        <source>Move it to what is referred to, or combine the two with “allOf”.</source>
        <translation>请移到被引用处，或用“allOf”合并两者。</translation>
    </message>
    <message>
        <source>“%1” has exactly one entry.</source>
        <translation>“%1”必须恰好有一个条目。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>Remove it, or put something in.</source>
        <translation>请移除它，或填入内容。</translation>
    </message>
    <message>
        <source>%1 is in the list twice.</source>
        <translation>%1 在列表中出现两次。</translation>
    </message>
    <message>
        <source>The %1 Object needs “%2”.</source>
        <translation>%1 对象需要“%2”。</translation>
    </message>
    <message>
        <source>There is no response.</source>
        <translation>没有响应。</translation>
    </message>
    <message>
        <source>Say at least what comes back when all goes well.</source>
        <translation>请至少说明成功时返回的内容。</translation>
    </message>
    <message>
        <source>“%1” is required, and no property of that name is described.</source>
        <translation>“%1”为必填，但没有描述该名称的属性。</translation>
    </message>
    <message>
        <source>Describe it in “properties”, or take it out of “required”.</source>
        <translation>请在“properties”中描述它，或将其从“required”中移除。</translation>
    </message>
    <message>
        <source>The %1 Object needs %2.</source>
        <translation>%1 对象需要%2。</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot stand together.</source>
        <translation>“%1”和“%2”不能同时出现。</translation>
    </message>
    <message>
        <source>where “%1” is %2</source>
        <translation>在“%1”为%2时</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>在 %1 之下</translation>
    </message>
    <message>
        <source>“%1” is needed %2.</source>
        <translation>%2需要“%1”。</translation>
    </message>
    <message>
        <source>“%1” stands only %2.</source>
        <translation>“%1”只能出现%2。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请移除。</translation>
    </message>
    <message>
        <source>“%1” cannot stand %2.</source>
        <translation>“%1”不能出现%2。</translation>
    </message>
    <message>
        <source>“%1” has to be %2 %3.</source>
        <translation>%3“%1”应为%2。</translation>
    </message>
    <message>
        <source>There is “%1” already.</source>
        <translation>“%1”已经存在。</translation>
    </message>
    <message>
        <source>What stands there cannot be moved to components.</source>
        <translation>此处的内容无法移到 components 中。</translation>
    </message>
    <message>
        <source>There is no reference, or it leads nowhere.</source>
        <translation>此处没有引用，或者引用的目标不存在。</translation>
    </message>
    <message>
        <source>It holds itself: written out, it would have no end.</source>
        <translation>它包含自身：展开后将没有尽头。</translation>
    </message>
    <message>
        <source>It refers on to “%1” from its own file.</source>
        <translation>它在自己的文件中又引用了“%1”。</translation>
    </message>
    <message>
        <source>Inline it there first.</source>
        <translation>请先在那里将其内联。</translation>
    </message>
</context>
<context>
    <name>triptych::project</name>
    <message>
        <source>“%1” was changed by another program since it was read; nothing was saved.</source>
        <translation>“%1”在读取后被其他程序更改；未保存任何内容。</translation>
    </message>
    <message>
        <source>There is a project in “%1” already.</source>
        <translation>“%1”中已有项目。</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>无法写入文件夹“%1”。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere, or change the permissions of the folder.</source>
        <translation>请在别处保存副本，或更改文件夹的权限。</translation>
    </message>
    <message>
        <source>“%1” is no Triptych project: it has no triptych.json.</source>
        <translation>“%1”不是 Triptych 项目：没有 triptych.json。</translation>
    </message>
    <message>
        <source>The project was written by a newer Triptych (format %1); here it can only be read.</source>
        <translation>项目由更新版本的 Triptych 写入（格式 %1）；此处只能读取。</translation>
    </message>
    <message>
        <source>Update Triptych to edit it.</source>
        <translation>请更新 Triptych 后再编辑。</translation>
    </message>
    <message>
        <source>“.triptych” in the project is no folder; nothing can be written.</source>
        <translation>项目中的“.triptych”不是文件夹；无法写入任何内容。</translation>
    </message>
    <message>
        <source>Remove or rename it.</source>
        <translation>请移除或重命名它。</translation>
    </message>
    <message>
        <source>Unsaved edits cannot be kept safe: %1</source>
        <translation>无法妥善保存未保存的编辑：%1</translation>
    </message>
    <message>
        <source>A save that was interrupted could be neither finished nor undone; its files wait in .triptych/stage.</source>
        <translation>一次中断的保存既无法完成也无法撤回；其文件保留在 .triptych/stage 中。</translation>
    </message>
    <message>
        <source>A save that had been interrupted was finished.</source>
        <translation>一次中断的保存已完成。</translation>
    </message>
    <message>
        <source>A save that had been interrupted was undone; the files are as before it.</source>
        <translation>一次中断的保存已撤回；文件与之前相同。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1（%3 上的进程 %2）</translation>
    </message>
    <message>
        <source>The project is open in %1; here it can only be read.</source>
        <translation>项目已在 %1 中打开；此处只能读取。</translation>
    </message>
    <message>
        <source>Close it there to edit it here.</source>
        <translation>请在那里关闭后再在此编辑。</translation>
    </message>
    <message>
        <source>The project&apos;s lock file is being replaced all the time.</source>
        <translation>项目的锁文件不断被替换。</translation>
    </message>
    <message>
        <source>The system has no room for more file watches: changes by other programs are found when the window gets the focus, and before saving.</source>
        <translation>系统无法再监视更多文件：其他程序的更改会在窗口获得焦点时以及保存前被发现。</translation>
    </message>
    <message>
        <source>Raise fs.inotify.max_user_watches.</source>
        <translation>请调高 fs.inotify.max_user_watches。</translation>
    </message>
    <message>
        <source>Only requests and their folders can be moved.</source>
        <translation>只能移动请求及其文件夹。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>文件夹不能移动到自身之内。</translation>
    </message>
    <message>
        <source>“%1” is not open.</source>
        <translation>“%1”未打开。</translation>
    </message>
    <message>
        <source>“%1” was edited here and changed by another program.</source>
        <translation>“%1”在此被编辑，同时被其他程序更改。</translation>
    </message>
    <message>
        <source>Choose which of the two to keep, or merge them.</source>
        <translation>请选择保留其中一个，或将两者合并。</translation>
    </message>
    <message>
        <source>Another save is under way.</source>
        <translation>正在进行另一次保存。</translation>
    </message>
    <message>
        <source>Both changed the same lines of “%1”; it cannot be merged by itself.</source>
        <translation>双方更改了“%1”的相同行；无法自动合并。</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8; it is shown as it is and cannot be edited.</source>
        <translation>“%1”不是 UTF-8；按原样显示，无法编辑。</translation>
    </message>
    <message>
        <source>Convert it to UTF-8.</source>
        <translation>请转换为 UTF-8。</translation>
    </message>
    <message>
        <source>“%1” changed too much since this was prepared; nothing was changed.</source>
        <translation>“%1”在准备之后变化过大；未作任何更改。</translation>
    </message>
    <message>
        <source>An edit lies outside “%1”.</source>
        <translation>有一处编辑位于“%1”之外。</translation>
    </message>
    <message>
        <source>The project holds more than %1 items; the others are not shown.</source>
        <translation>项目包含超过 %1 项；其余不显示。</translation>
    </message>
    <message>
        <source>“%1” is a link, a device or has a name that is no text; it is left alone.</source>
        <translation>“%1”是链接、设备，或其名称不是文本；不予处理。</translation>
    </message>
    <message>
        <source>“%1” holds too many files; not all are shown.</source>
        <translation>“%1”包含过多文件；未全部显示。</translation>
    </message>
    <message>
        <source>“%1” lies too deep; what is in it is not shown.</source>
        <translation>“%1”层级过深；其中内容不显示。</translation>
    </message>
    <message>
        <source>There is no “%1” in the project.</source>
        <translation>项目中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” can be any of: %2.</source>
        <translation>“%1”可能是以下任意一个：%2。</translation>
    </message>
    <message>
        <source>Give more of the path.</source>
        <translation>请给出更完整的路径。</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is, or lies behind, a symbolic link; links in a project are not followed.</source>
        <translation>“%1”是符号链接或位于符号链接之后；项目中不跟随链接。</translation>
    </message>
    <message>
        <source>You are not allowed to do this with “%1”.</source>
        <translation>没有对“%1”执行此操作的权限。</translation>
    </message>
    <message>
        <source>Change the permissions of the file or its folder.</source>
        <translation>请更改文件或其文件夹的权限。</translation>
    </message>
    <message>
        <source>“%1” is on a file system that cannot be written.</source>
        <translation>“%1”所在的文件系统不可写。</translation>
    </message>
    <message>
        <source>There is no room to write “%1”.</source>
        <translation>没有空间写入“%1”。</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>请腾出空间后再次保存。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file in the project.</source>
        <translation>“%1”不能作为项目中的文件名。</translation>
    </message>
    <message>
        <source>“%1” lies on another file system than the project.</source>
        <translation>“%1”与项目不在同一文件系统。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>“%1”超过 %2 MB。</translation>
    </message>
</context>
<context>
    <name>triptych::schema</name>
    <message>
        <source>The stored shape of this event cannot be read; it is counted anew.</source>
        <translation>无法读取此事件已存储的结构；将重新统计。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between types</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Not checked: the reference %1 leads nowhere.</source>
        <translation>未检查：引用 %1 指向不存在的位置。</translation>
    </message>
    <message>
        <source>Not checked: there is no schema at this place.</source>
        <translation>未检查：此处没有模式。</translation>
    </message>
    <message>
        <source>Not checked: %1 is no regular expression.</source>
        <translation>未检查：%1 不是正则表达式。</translation>
    </message>
    <message>
        <source>Not checked: this regular expression cannot be tried here.</source>
        <translation>未检查：此处无法使用该正则表达式。</translation>
    </message>
    <message>
        <source>Not checked: the regular expression takes too many steps on this text.</source>
        <translation>未检查：该正则表达式处理此文本的步骤过多。</translation>
    </message>
    <message>
        <source>Not checked: schemas nest too deep here, perhaps without end.</source>
        <translation>未检查：此处模式嵌套过深，可能没有尽头。</translation>
    </message>
    <message>
        <source>Not checked: this takes too much work.</source>
        <translation>未检查：工作量过大。</translation>
    </message>
    <message>
        <source>Not checked: this number cannot be compared.</source>
        <translation>未检查：无法比较此数字。</translation>
    </message>
    <message>
        <source>Not checked: the alias leads nowhere.</source>
        <translation>未检查：别名指向不存在的位置。</translation>
    </message>
    <message>
        <source>Not checked: “%1” depends on what could not be checked.</source>
        <translation>未检查：“%1”依赖于无法检查的内容。</translation>
    </message>
    <message>
        <source>This is %1, expected is %2.</source>
        <translation>此处是%1，应为%2。</translation>
    </message>
    <message>
        <source>This is none of the allowed values %1.</source>
        <translation>这不是允许的值 %1 之一。</translation>
    </message>
    <message>
        <source>This is not %1, the only allowed value.</source>
        <translation>这不是唯一允许的值 %1。</translation>
    </message>
    <message>
        <source>This is no multiple of %1.</source>
        <translation>这不是 %1 的倍数。</translation>
    </message>
    <message>
        <source>This is more than %1.</source>
        <translation>大于 %1。</translation>
    </message>
    <message>
        <source>This is less than %1.</source>
        <translation>小于 %1。</translation>
    </message>
    <message>
        <source>This is not less than the exclusive maximum.</source>
        <translation>未小于排他上限。</translation>
    </message>
    <message>
        <source>This is not more than the exclusive minimum.</source>
        <translation>未大于排他下限。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>超过 %1 个字符。</translation>
    </message>
    <message>
        <source>This is shorter than %1 characters.</source>
        <translation>少于 %1 个字符。</translation>
    </message>
    <message>
        <source>This does not match the pattern %1.</source>
        <translation>不匹配模式串 %1。</translation>
    </message>
    <message>
        <source>This is not of the format %1.</source>
        <translation>不符合格式 %1。</translation>
    </message>
    <message>
        <source>There are more than %1 items.</source>
        <translation>超过 %1 项。</translation>
    </message>
    <message>
        <source>There are fewer than %1 items.</source>
        <translation>少于 %1 项。</translation>
    </message>
    <message>
        <source>The array holds this value twice.</source>
        <translation>数组中此值出现两次。</translation>
    </message>
    <message>
        <source>There are more than %1 properties.</source>
        <translation>超过 %1 个属性。</translation>
    </message>
    <message>
        <source>There are fewer than %1 properties.</source>
        <translation>少于 %1 个属性。</translation>
    </message>
    <message>
        <source>The property “%1” is missing.</source>
        <translation>缺少属性“%1”。</translation>
    </message>
    <message>
        <source>The property “%1” is missing: another property asks for it.</source>
        <translation>缺少属性“%1”：另一个属性要求它存在。</translation>
    </message>
    <message>
        <source>Too few items are as “contains” asks.</source>
        <translation>符合“contains”要求的项过少。</translation>
    </message>
    <message>
        <source>More items than %1 are as “contains” describes.</source>
        <translation>符合“contains”描述的项超过 %1 个。</translation>
    </message>
    <message>
        <source>This matches more than one alternative.</source>
        <translation>匹配了多个备选项。</translation>
    </message>
    <message>
        <source>This matches none of the alternatives.</source>
        <translation>未匹配任何备选项。</translation>
    </message>
    <message>
        <source>This is what the schema excludes.</source>
        <translation>这正是模式所排除的。</translation>
    </message>
    <message>
        <source>This is not encoded in %1.</source>
        <translation>未以 %1 编码。</translation>
    </message>
    <message>
        <source>This is no %1.</source>
        <translation>这不是 %1。</translation>
    </message>
    <message>
        <source>The value in this text does not satisfy its schema.</source>
        <translation>此文本中的值不满足其模式。</translation>
    </message>
    <message>
        <source>This does not satisfy “%1”.</source>
        <translation>不满足“%1”。</translation>
    </message>
    <message>
        <source>The property “%1” is not allowed.</source>
        <translation>不允许属性“%1”。</translation>
    </message>
    <message>
        <source>This item is one too many.</source>
        <translation>此项多余。</translation>
    </message>
    <message>
        <source>Nothing is allowed here.</source>
        <translation>此处不允许任何内容。</translation>
    </message>
    <message>
        <source>It may be of the type %1 now.</source>
        <translation>现在可以是类型 %1。</translation>
    </message>
    <message>
        <source>It is no longer of the type %1.</source>
        <translation>不再是类型 %1。</translation>
    </message>
    <message>
        <source>The property “%1” is new.</source>
        <translation>属性“%1”为新增。</translation>
    </message>
    <message>
        <source>The property “%1” is gone.</source>
        <translation>属性“%1”已移除。</translation>
    </message>
    <message>
        <source>The property “%1” is required now.</source>
        <translation>属性“%1”现在为必填。</translation>
    </message>
    <message>
        <source>The property “%1” is no longer required.</source>
        <translation>属性“%1”不再必填。</translation>
    </message>
    <message>
        <source>Only listed values are allowed now.</source>
        <translation>现在只允许列出的值。</translation>
    </message>
    <message>
        <source>Any value is allowed now.</source>
        <translation>现在允许任意值。</translation>
    </message>
    <message>
        <source>The value %1 is new.</source>
        <translation>值 %1 为新增。</translation>
    </message>
    <message>
        <source>The value %1 is gone.</source>
        <translation>值 %1 已移除。</translation>
    </message>
    <message>
        <source>Other properties are no longer allowed.</source>
        <translation>不再允许其他属性。</translation>
    </message>
    <message>
        <source>Other properties are allowed now.</source>
        <translation>现在允许其他属性。</translation>
    </message>
    <message>
        <source>There is another alternative.</source>
        <translation>新增了一个备选项。</translation>
    </message>
    <message>
        <source>An alternative is gone.</source>
        <translation>移除了一个备选项。</translation>
    </message>
    <message>
        <source>Nothing is allowed here any more.</source>
        <translation>此处不再允许任何内容。</translation>
    </message>
    <message>
        <source>Something is allowed here now.</source>
        <translation>此处现在允许内容。</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>“%1”为新增。</translation>
    </message>
    <message>
        <source>“%1” is gone.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation>“%1”已更改。</translation>
    </message>
</context>
<context>
    <name>triptych::services</name>
    <message>
        <source>This is in none of the formats that can be imported.</source>
        <translation>这不属于任何可导入的格式。</translation>
    </message>
    <message>
        <source>OpenAPI 2.0 and 3.x documents are read, as JSON or YAML.</source>
        <translation>可读取 JSON 或 YAML 形式的 OpenAPI 2.0 和 3.x 文档。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>没有环境“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no request.</source>
        <translation>“%1”不是请求。</translation>
    </message>
    <message>
        <source>The document has syntax errors; it can only be exported in the format it is in.</source>
        <translation>文档有语法错误；只能以其当前格式导出。</translation>
    </message>
    <message>
        <source>The secret “%1” has no value here.</source>
        <translation>机密“%1”在此没有值。</translation>
    </message>
    <message>
        <source>Enter it, or set %1 in the environment.</source>
        <translation>请输入它，或在进程环境中设置 %1。</translation>
    </message>
    <message>
        <source>There is no project.</source>
        <translation>没有项目。</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>调用已取消。</translation>
    </message>
    <message>
        <source>The path parameter “%1” has no value.</source>
        <translation>路径参数“%1”没有值。</translation>
    </message>
    <message>
        <source>Add it to the request&apos;s path parameters.</source>
        <translation>请将其加入请求的路径参数。</translation>
    </message>
    <message>
        <source>“%1” is no way to authenticate that Triptych knows.</source>
        <translation>“%1”不是 Triptych 支持的认证方式。</translation>
    </message>
    <message>
        <source>The credential “%1” stands in a file: it is no secret variable.</source>
        <translation>凭据“%1”写在文件中：它不是机密变量。</translation>
    </message>
    <message>
        <source>Mark the variable as secret and enter its value.</source>
        <translation>请将变量标记为机密并输入其值。</translation>
    </message>
    <message>
        <source>Only addresses of this machine&apos;s loopback can be listened at: %1 would be open to the network.</source>
        <translation>只能在本机环回地址上监听：%1 会向网络开放。</translation>
    </message>
</context>
<context>
    <name>triptych::shell</name>
    <message>
        <source>Drawer</source>
        <translation>底部面板</translation>
    </message>
    <message>
        <source>Hide the drawer</source>
        <translation>隐藏底部面板</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>环境：%1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>in lists</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>按下新的按键</translation>
    </message>
    <message>
        <source>Filter: command or keys</source>
        <translation>筛选：命令或按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Default Keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Nothing is open. Import a definition, or choose something in the tree.</source>
        <translation>没有打开任何内容。请导入定义，或在树中选择一项。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Go to Anything</source>
        <translation>转到任意位置</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Go to: name, path, method</source>
        <translation>转到：名称、路径、方法</translation>
    </message>
    <message>
        <source>Filter: words, get, post …</source>
        <translation>筛选：词语、get、post …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The defaults are used. The file is kept as %1 when a setting changes.</source>
        <translation>使用默认值。设置更改时，该文件将保留为 %1。</translation>
    </message>
    <message>
        <source>The settings are too large or too deep to be settings.</source>
        <translation>设置过大或嵌套过深。</translation>
    </message>
    <message>
        <source>The settings are not a JSON object.</source>
        <translation>设置不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be made.</source>
        <translation>无法创建设置文件夹。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Every command and its keys</source>
        <translation>所有命令及其按键</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Design, capture and invoke: one project, plain files.</source>
        <translation>设计、捕获与调用：一个项目，普通文件。</translation>
    </message>
    <message>
        <source>an empty folder made for git</source>
        <translation>适合 git 的空文件夹</translation>
    </message>
    <message>
        <source>a folder, or a lone OpenAPI document</source>
        <translation>文件夹，或单个 OpenAPI 文档</translation>
    </message>
    <message>
        <source>a shop with an API, webhooks and a service</source>
        <translation>一个带有 API、Webhook 和服务的商店</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>打开的标签页</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>triptych::store</name>
    <message>
        <source>Another program writes this store.</source>
        <translation>另一个程序正在写入此存储。</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) writes this store.</source>
        <translation>%1（%3 上的进程 %2）正在写入此存储。</translation>
    </message>
    <message>
        <source>Close that program, or only read here.</source>
        <translation>请关闭该程序，或在此只读。</translation>
    </message>
    <message>
        <source>The store&apos;s lock cannot be made. (%1)</source>
        <translation>无法创建存储的锁。(%1)</translation>
    </message>
    <message>
        <source>The store is being closed.</source>
        <translation>存储正在关闭。</translation>
    </message>
    <message>
        <source>More comes in than can be stored.</source>
        <translation>到达的内容超出存储能力。</translation>
    </message>
    <message>
        <source>The store&apos;s folder cannot be made. (%1)</source>
        <translation>无法创建存储文件夹。(%1)</translation>
    </message>
    <message>
        <source>The store cannot be opened for writing. (%1)</source>
        <translation>无法打开存储进行写入。(%1)</translation>
    </message>
    <message>
        <source>The store is not an ordinary file.</source>
        <translation>存储不是普通文件。</translation>
    </message>
    <message>
        <source>The store is damaged. (%1)</source>
        <translation>存储已损坏。(%1)</translation>
    </message>
    <message>
        <source>This file is not a store of this program.</source>
        <translation>此文件不是本程序的存储。</translation>
    </message>
    <message>
        <source>A newer version of the program made this store: it can be read here, not written.</source>
        <translation>此存储由更新版本的程序创建：此处可读取，不可写入。</translation>
    </message>
    <message>
        <source>The damaged store cannot be set aside. (%1)</source>
        <translation>无法移开已损坏的存储。(%1)</translation>
    </message>
    <message>
        <source>The store could not be used and was kept as %1; a new one was begun. %2</source>
        <translation>存储无法使用，已保留为 %1；并新建了一个。%2</translation>
    </message>
    <message>
        <source>There is no store here yet.</source>
        <translation>这里还没有存储。</translation>
    </message>
    <message>
        <source>There is nothing in the store yet.</source>
        <translation>存储中还没有内容。</translation>
    </message>
    <message>
        <source>An older version of the program made this store.</source>
        <translation>此存储由旧版本的程序创建。</translation>
    </message>
    <message>
        <source>Open it for writing once.</source>
        <translation>请以写入方式打开一次。</translation>
    </message>
    <message>
        <source>There is no call %1 in the store.</source>
        <translation>存储中没有调用 %1。</translation>
    </message>
    <message>
        <source>There is no space left for the store.</source>
        <translation>没有空间用于存储。</translation>
    </message>
    <message>
        <source>The store could not be read or written.</source>
        <translation>无法读取或写入存储。</translation>
    </message>
    <message>
        <source>The store is damaged or is no store at all.</source>
        <translation>存储已损坏，或根本不是存储。</translation>
    </message>
    <message>
        <source>The store is locked by another program.</source>
        <translation>存储被其他程序锁定。</translation>
    </message>
    <message>
        <source>The store cannot be written here.</source>
        <translation>此处无法写入存储。</translation>
    </message>
    <message>
        <source>The store cannot be opened.</source>
        <translation>无法打开存储。</translation>
    </message>
    <message>
        <source>This is too large for the store.</source>
        <translation>对存储而言过大。</translation>
    </message>
    <message>
        <source>The store refused a statement.</source>
        <translation>存储拒绝了一条语句。</translation>
    </message>
    <message>
        <source>There is no call %1 in the history.</source>
        <translation>历史记录中没有调用 %1。</translation>
    </message>
</context>
<context>
    <name>triptych::text</name>
    <message>
        <source>There is nothing at this place.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message>
        <source>What stands at this place cannot hold such a child.</source>
        <translation>此处的内容不能包含这样的子项。</translation>
    </message>
    <message>
        <source>This is a reference to an anchor: a change here would change every place that uses it.</source>
        <translation>这里引用了锚点：在此更改会改变所有使用它的位置。</translation>
    </message>
    <message>
        <source>This carries an anchor that is used elsewhere.</source>
        <translation>此处带有在别处使用的锚点。</translation>
    </message>
    <message>
        <source>The text has a syntax error where this change would go. Correct it first.</source>
        <translation>此更改所在位置有语法错误。请先改正。</translation>
    </message>
    <message>
        <source>This part of the text is written in a way that cannot be changed safely. Edit it as text.</source>
        <translation>这部分文本的写法无法安全更改。请以文本方式编辑。</translation>
    </message>
    <message>
        <source>This text cannot be read as it is.</source>
        <translation>此文本无法按现状读取。</translation>
    </message>
    <message>
        <source>There is an entry of that name already.</source>
        <translation>已有同名条目。</translation>
    </message>
    <message>
        <source>The root of a document can be replaced, not removed.</source>
        <translation>文档的根可以替换，不能移除。</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation>这些字节不是 UTF-8。</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it is shown as it is and can be edited once converted.</source>
        <translation>文本不是 UTF-8；按原样显示，转换后才能编辑。</translation>
    </message>
    <message>
        <source>A NUL byte cannot stand in a text.</source>
        <translation>文本中不能有 NUL 字节。</translation>
    </message>
    <message>
        <source>A control character must be written as an escape.</source>
        <translation>控制字符必须写成转义序列。</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels; what is inside is passed over.</source>
        <translation>嵌套超过 %1 层；内部内容已跳过。</translation>
    </message>
    <message>
        <source>The text is too large.</source>
        <translation>文本过大。</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>There is no such escape sequence.</source>
        <translation>没有这样的转义序列。</translation>
    </message>
    <message>
        <source>Half of a surrogate pair is no character; it is read as U+FFFD.</source>
        <translation>半个代理对不是字符；读作 U+FFFD。</translation>
    </message>
    <message>
        <source>This key is there twice; the last one counts.</source>
        <translation>此键出现两次；以最后一个为准。</translation>
    </message>
    <message>
        <source>This cannot stand here.</source>
        <translation>这不能出现在这里。</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>此前缺少逗号。</translation>
    </message>
    <message>
        <source>This comma separates nothing.</source>
        <translation>此逗号没有分隔任何内容。</translation>
    </message>
    <message>
        <source>A colon is missing after the key.</source>
        <translation>键之后缺少冒号。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>此处缺少值。</translation>
    </message>
    <message>
        <source>The bracket that is opened here is never closed.</source>
        <translation>此处打开的括号未闭合。</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>此括号没有闭合任何内容。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This is no value: a string needs quotes.</source>
        <translation>这不是值：字符串需要引号。</translation>
    </message>
    <message>
        <source>The document has ended before this.</source>
        <translation>文档在此之前已结束。</translation>
    </message>
    <message>
        <source>There is nothing in this document.</source>
        <translation>此文档中没有内容。</translation>
    </message>
    <message>
        <source>YAML is not indented with tabs.</source>
        <translation>YAML 不用制表符缩进。</translation>
    </message>
    <message>
        <source>The indentation fits nothing above.</source>
        <translation>缩进与上文不匹配。</translation>
    </message>
    <message>
        <source>This directive is not understood.</source>
        <translation>无法识别此指令。</translation>
    </message>
    <message>
        <source>The anchor cannot stand here.</source>
        <translation>锚点不能出现在这里。</translation>
    </message>
    <message>
        <source>The tag is not valid.</source>
        <translation>标签无效。</translation>
    </message>
    <message>
        <source>After “|” or “&gt;” only an indentation digit, “+” or “-” and a comment can stand.</source>
        <translation>“|”或“&gt;”之后只能是缩进数字、“+”或“-”以及注释。</translation>
    </message>
    <message>
        <source>A text that starts with this character needs quotes.</source>
        <translation>以此字符开头的文本需要引号。</translation>
    </message>
    <message>
        <source>A key must stand on one line.</source>
        <translation>键必须在一行之内。</translation>
    </message>
    <message>
        <source>A mapping cannot start inside a value on the same line; quote the value.</source>
        <translation>映射不能在同一行的值中开始；请为该值加引号。</translation>
    </message>
    <message>
        <source>No anchor of this name comes before.</source>
        <translation>此前没有此名称的锚点。</translation>
    </message>
    <message>
        <source>There are more errors than these.</source>
        <translation>还有更多错误。</translation>
    </message>
    <message>
        <source>The same place was changed in the meantime; this change would undo the other.</source>
        <translation>同一位置在此期间已更改；此更改会抵消那次更改。</translation>
    </message>
    <message>
        <source>“%1” is not a JSON Pointer: it is empty or starts with “/”, and “~” is written “~0”, “/” “~1”.</source>
        <translation>“%1”不是 JSON Pointer：它为空或以“/”开头，“~”写作“~0”，“/”写作“~1”。</translation>
    </message>
    <message>
        <source>This value is too large or contains itself once its aliases are expanded.</source>
        <translation>别名展开后，此值过大或包含自身。</translation>
    </message>
</context>
<context>
    <name>triptych::webhook</name>
    <message>
        <source>“%1” names no part of a call.</source>
        <translation>“%1”不是调用的任何部分。</translation>
    </message>
    <message>
        <source>Write header:NAME or a JSON Pointer such as /type.</source>
        <translation>请填写 header:NAME 或 JSON Pointer（如 /type）。</translation>
    </message>
    <message>
        <source>The call says that it carries JSON, but it does not. %1</source>
        <translation>调用声明携带 JSON，但实际不是。%1</translation>
    </message>
    <message>
        <source>%1: %2 cannot be answered to a webhook call; 200 is.</source>
        <translation>%1：不能用 %2 响应 Webhook 调用；将使用 200。</translation>
    </message>
    <message>
        <source>%1: the path must begin with /.</source>
        <translation>%1：路径必须以 / 开头。</translation>
    </message>
    <message>
        <source>%1: another webhook has the same path.</source>
        <translation>%1：另一个 Webhook 使用相同路径。</translation>
    </message>
</context>
<context>
    <name>triptych::widgets</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>复制错误</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Reveal credentials</source>
        <translation>显示凭据</translation>
    </message>
    <message>
        <source>Headers as they came</source>
        <translation>收到的标头</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
</context>
<context>
    <name>triptych::window</name>
    <message>
        <source>Native desktop integration designer</source>
        <translation>原生桌面集成设计器</translation>
    </message>
    <message>
        <source>A project folder, or a document to import.</source>
        <translation>项目文件夹，或要导入的文档。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>OpenAPI documents (*.json *.yaml *.yml)</source>
        <translation>OpenAPI 文档 (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1 unsaved</source>
        <translation>%1 个未保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>已导入 %1：%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New API</source>
        <translation>新建 API</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>YAML (*.yaml)</source>
        <translation>YAML (*.yaml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Triptych</source>
        <translation>Triptych</translation>
    </message>
    <message>
        <source>my-integration</source>
        <translation>my-integration</translation>
    </message>
    <message>
        <source>New project: its folder</source>
        <translation>新建项目：其文件夹</translation>
    </message>
    <message>
        <source>There is a project in this folder already.</source>
        <translation>此文件夹中已有项目。</translation>
    </message>
    <message>
        <source>Open it instead, or name another folder.</source>
        <translation>请改为打开它，或指定其他文件夹。</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Import “%1” into a new project: its folder</source>
        <translation>将“%1”导入新项目：其文件夹</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>示例商店</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>有未保存的更改。</translation>
    </message>
    <message>
        <source>Import a service</source>
        <translation>导入服务</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
</context>
</TS>
