<!DOCTYPE {function|html}>
<{function|html}><{function|body} {function|class}={string|"<?= $cls ?? 'none' ?>"}>
<?{function|php}
{function|declare}({function|strict}_{function|types}=1);
{function|namespace} K{function|itchen}\\T{function|ea};

{function|use} P{function|sr}\\L{function|og}\\\{L{function|ogger}I{function|nterface} {function|as} L{function|og}, L{function|og}L{function|evel}\};
{function|use} {function|function} {function|strlen};

/{class-name|*}{class-name|*}
 {class-name|*} A {function|kettle}.
 {class-name|*} {class-name|@param} {function|float} ${function|litres}
 {class-name|*}/
#[A{function|ttribute}(A{function|ttribute}{comment|::TARGET_CLASS)]}
{function|final} {function|class} K{function|ettle} {function|extends} P{function|ot} {function|implements} \\C{function|ountable}
\{
    {function|use} H{function|eats};
    {function|public} {function|const} MAX = 0{function|x1}F;
    {function|public} {function|function} __{function|construct}({function|private} {function|readonly} ?{function|float} ${function|litres} = 1.7, {function|protected} {function|array}\|{function|string} ${function|names} = []) \{\}

    {function|public} {function|function} {function|count}(): {function|int} \{ {function|return} {function|count}(${function|this}->{function|names}) {class-name|*}{class-name|*} 2 <{keyword|=>} {function|self}{comment|::MAX; \}}

    {function|public} {function|static} {function|function} {function|boil}({function|string} &${function|s}, {function|int} ...${function|rest}): {function|static} \{
        ${function|t} = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . <<<EOT
        {function|heredoc} ${function|s} \{${function|this}->{function|litres}\}
        EOT;
        {function|foreach} (${function|rest} {function|as} ${function|k} {keyword|=>} ${function|v}) \{ {function|if} (${function|v} {keyword|==}= {function|null} \|\| !{function|isset}(${function|rest}[${function|k}])) {function|continue}; \}
        ${function|f} = {function|fn}({function|int} ${function|x}): {function|int} {keyword|=>} ${function|x} + 1_000; // {function|arrow}
        {function|return} {function|match} ({function|true}) \{ ${function|t} {keyword|==} {string|''} {keyword|=>} {function|throw} {function|new} \\E{function|xception}({string|"none"}), {function|default} {keyword|=>} {function|new} {function|static}(...${function|rest}) \};
    \}
\}
# {function|done}
{keyword|?>}
<{function|p} {function|style}={string|"color: red"}>T{function|ea} <{function|b}>&{function|amp}{keyword|;<}/{function|b}> <?{function|php} {function|if} (${function|a}): {keyword|?>}{function|yes}<?{function|php} {function|endif}; {keyword|?>}</{function|p}>
</{function|body}></{function|html}>
