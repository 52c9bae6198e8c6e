import React, { useState } from 'react';

export default function Kettle({ litres = 1.7, children, ...rest }) {
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => <li key={n} className={`item ${n > 1 ? 'big' : ''}`}>Cup {n} if true</li>);
  return (
    <section id="kettle" {...rest} onClick={() => setHot(!hot)} style={{ color: 'red' }}>
      {/* comment */}
      <h1>Tea & "cake" for {litres.toFixed(1)} people, class of 2024</h1>
      {hot && <Steam.Cloud size={3} />}
      <>{list}<br/></>
      <p>return this new function</p>
      {children ?? <em>none</em>}
    </section>
  );
}
