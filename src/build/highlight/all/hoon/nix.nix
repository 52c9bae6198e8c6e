# {function|kettle}
\{ {function|pkgs} ? {function|import} <{function|nixpkgs}> \{\}, {function|lib}, ... \}{class-name|@args}:
{function|let} {function|v} = {string|"1.$\{toString 7\}"}; {function|p} = ./{function|src}; {function|in} {function|with} {function|lib}; {function|rec} \{
  {function|inherit} ({function|pkgs}) {function|hello}; {function|x} = {function|if} {function|v} {keyword|==} {string|"a"} && !{function|true} {function|then} {function|null} {function|else} [ 1 2.5 {string|''}{function|multi} $\{{function|v}\}{string|''} ]; /{class-name|*} {function|block} {class-name|*}/
  {function|f} = {function|a}: {function|b}: {function|a} // \{ {function|c} = {function|b} ? {function|d} {function|or} 3; \}; {function|url} = {function|https}://{function|example}.{function|org}; {function|assert}_ = {function|assert} {function|true}; {function|x};
\}
