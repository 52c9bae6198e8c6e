{function|import} {string|'package:tea/tea.dart'} {function|as} {function|tea} {function|show} L{function|eaf};
/// A {function|kettle}.
{class-name|@immutable}
{function|abstract} {function|class} K{function|ettle}<T {function|extends} {function|num}> {function|extends} P{function|ot} {function|with} H{function|eat} {function|implements} C{function|omparable}<K{function|ettle}> \{
  {function|final} {function|double} {function|litres}; {function|static} {function|const} {function|int} {function|max} = 0{function|x}FF;
  {function|late} {function|final} S{function|tring}? {function|name};
  K{function|ettle}(\{{function|required} {function|this}.{function|litres}, {function|this}.{function|name} = {string|'pot'}\});
  {function|factory} K{function|ettle}.{function|small}() {keyword|=>} _S{function|mall}();
  S{function|tring} {function|get} {function|label} {keyword|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {function|r}{string|'raw $x'} {string|''}{string|'multi'}{string|''};
  F{function|uture}<{function|void}> {function|boil}([{function|int} {function|n} = 10]) {function|async} \{
    {function|await} {function|for} ({function|var} {function|x} {function|in} {function|stream}) \{ {function|if} ({function|x} {function|is}! {function|int} \|\| {function|x} {keyword|==} {function|null}) {function|continue}; {function|yield}{class-name|*} {function|go}({function|x} ?? 1.5{function|e3}); \}
    {function|list}..{function|add}(1)..{function|add}A{function|ll}([..{keyword|.?}{function|more}, {function|if} ({function|n} > 1) 2]); // {function|cascade}
    {function|switch} ({function|n}) \{ {function|case} 1: {function|break}; {function|default}: {function|throw} S{function|tate}E{function|rror}({string|'no'}); \} /{class-name|*} {function|done} {class-name|*}/
  \}
\}
{function|typedef} F = T F{function|unction}<T>(T);
