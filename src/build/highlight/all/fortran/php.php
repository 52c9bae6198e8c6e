{operator|<}{comment|!DOCTYPE html>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

{keyword|use} Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\}{punctuation|;}
{keyword|use} {keyword|function} strlen{punctuation|;}

/{operator|**}
 {operator|*} A kettle.
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#[Attribute{punctuation|(}Attribute{operator|::}TARGET_CLASS{punctuation|)}]
final class Kettle extends Pot implements \\Countable
\{
    {keyword|use} Heats{punctuation|;}
    {keyword|public} const MAX {operator|=} {number|0}x1F{punctuation|;}
    {keyword|public} {keyword|function} __construct{punctuation|(}{keyword|private} readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} []{punctuation|)} \{\}

    {keyword|public} {keyword|function} count{punctuation|(}{punctuation|)}{punctuation|:} int \{ {keyword|return} count{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{operator|::}MAX{punctuation|;} \}

    {keyword|public} static {keyword|function} boil{punctuation|(}string {punctuation|&}$s{punctuation|,} int ...$rest{punctuation|)}{punctuation|:} static \{
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'}s' . {operator|<}{operator|<}{operator|<}EOT
        heredoc $s \{$this{operator|-}{operator|>}litres\}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=>} $v{punctuation|)} \{ {keyword|if} {punctuation|(}$v {operator|==}{operator|=} {keyword|null} \|\| {comment|!isset($rest[$k])) continue; \}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=>} $x {operator|+} {number|1_000}{punctuation|;} {operator|//} arrow
        {keyword|return} match {punctuation|(}true{punctuation|)} \{ $t {operator|==} {string|''} {operator|=>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=>} new static{punctuation|(}...$rest{punctuation|)} \}{punctuation|;}
    \}
\}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{punctuation|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php {keyword|endif}{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
