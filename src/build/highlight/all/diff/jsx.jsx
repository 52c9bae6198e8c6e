import React, \{ useState \} from 'react';

export default function Kettle(\{ litres = 1.7, children, ...rest \}) \{
{unchanged|{prefix unchanged| }{line| const [hot, setHot] = useState(false); // state
}{prefix unchanged| }{line| const list = [1, 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>);
}{prefix unchanged| }{line| return (
}{prefix unchanged| }{line|   <section id="kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>
}{prefix unchanged| }{line|     \{/* comment */\}
}{prefix unchanged| }{line|     <h1>Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024</h1>
}{prefix unchanged| }{line|     \{hot && <Steam.Cloud size=\{3\} />\}
}{prefix unchanged| }{line|     <>\{list\}<br/></>
}{prefix unchanged| }{line|     <p>return this new function</p>
}{prefix unchanged| }{line|     \{children ?? <em>none</em>\}
}{prefix unchanged| }{line|   </section>
}{prefix unchanged| }{line| );
}}\}
