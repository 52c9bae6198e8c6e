{operator|<}{comment|!DOCTYPE html>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

{function|use} Psr\\{function|Log}\\\{LoggerInterface {keyword|as} {function|Log}{punctuation|,} LogLevel\}{punctuation|;}
{function|use} {keyword|function} strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle.
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#[Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}]
final class Kettle extends Pot implements \\Countable
\{
    {function|use} Heats{punctuation|;}
    public {keyword|const} {function|MAX} {operator|=} {number|0}x1F{punctuation|;}
    public {keyword|function} __construct{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected {function|array}\|{keyword|string} $names {operator|=} []{punctuation|)} \{\}

    public {keyword|function} count{punctuation|(}{punctuation|)}{punctuation|:} {function|int} \{ {keyword|return} count{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}{function|MAX}{punctuation|;} \}

    public {keyword|static} {keyword|function} boil{punctuation|(}{keyword|string} {operator|&}$s{punctuation|,} {function|int} ...${function|rest}{punctuation|)}{punctuation|:} {keyword|static} \{
        $t {operator|=} "Pot \{$s[{number|0}]\} {operator|and} $s{operator|-}{operator|>}{keyword|name} {function|at} $\{x\} \\n" . 'it\\'s' . {operator|<}{operator|<}{operator|<}EOT
        heredoc $s \{$this{operator|-}{operator|>}litres\}
        EOT{punctuation|;}
        foreach {punctuation|(}${function|rest} {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} \{ {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} null \|\| {comment|!isset($rest[$k])) continue; \}}
        $f {operator|=} fn{punctuation|(}{function|int} $x{punctuation|)}{punctuation|:} {function|int} {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} match {punctuation|(}true{punctuation|)} \{ $t {operator|=}{operator|=} '' {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {keyword|static}{punctuation|(}...${function|rest}{punctuation|)} \}{punctuation|;}
    \}
\}
# done
?{operator|>}
{operator|<}p {function|style}{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
