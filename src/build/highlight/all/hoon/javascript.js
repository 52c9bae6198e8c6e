// T{function|he} {function|theme} {function|that} {function|a} {function|reader} {function|chose}. R{function|uns} {function|before} {function|the} {function|page} {function|is} {function|drawn}, {function|so} {function|that} {function|nothing} {function|flashes}.
({function|function} () \{
  {function|var} {function|root} = {function|document}.{function|document}E{function|lement}, {function|key} = {string|"theme"}, {function|dark} = {function|match}M{function|edia}({string|"(prefers-color-scheme: dark)"});
  {function|function} {function|stored}() \{ {function|try} \{ {function|return} {function|local}S{function|torage}.{function|get}I{function|tem}({function|key}); \} {function|catch} ({function|e}) \{ {function|return} {function|null}; \} \}
  {function|function} {function|is}D{function|ark}() \{ {function|return} {function|root}.{function|dataset}.{function|theme} ? {function|root}.{function|dataset}.{function|theme} {keyword|==}= {string|"dark"} : {function|dark}.{function|matches}; \}
  {function|var} {function|chosen} = {function|stored}();
  {function|if} ({function|chosen} {keyword|==}= {string|"light"} \|\| {function|chosen} {keyword|==}= {string|"dark"}) {function|root}.{function|dataset}.{function|theme} = {function|chosen};
  {function|document}.{function|add}E{function|vent}L{function|istener}({string|"DOMContentLoaded"}, {function|function} () \{
    {function|var} {function|button} = {function|document}.{function|get}E{function|lement}B{function|y}I{function|d}({string|"_theme"});
    {function|if} (!{function|button}) {function|return};
    {function|function} {function|show}() \{ {function|button}.{function|set}A{function|ttribute}({string|"aria-pressed"}, S{function|tring}({function|is}D{function|ark}())); \}
    {function|button}.{function|hidden} = {function|false};
    {function|show}();
    {function|dark}.{function|add}E{function|vent}L{function|istener}({string|"change"}, {function|show});
    {function|button}.{function|add}E{function|vent}L{function|istener}({string|"click"}, {function|function} () \{
      {function|var} {function|next} = {function|is}D{function|ark}() ? {string|"light"} : {string|"dark"};
      {function|root}.{function|dataset}.{function|theme} = {function|next};
      {function|try} \{ {function|local}S{function|torage}.{function|set}I{function|tem}({function|key}, {function|next}); \} {function|catch} ({function|e}) \{ /{class-name|*} {function|private} {function|mode}: {function|the} {function|choice} {function|lasts} {function|for} {function|this} {function|page} {class-name|*}/ \}
      {function|show}();
    \});
  \});
\})();
