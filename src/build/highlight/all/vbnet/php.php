{operator|<}{comment|!DOCTYPE html>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{keyword|namespace} Kitchen\\Tea{punctuation|;}

{function|use} Psr\\{function|Log}\\{punctuation|\{}LoggerInterface {keyword|as} {function|Log}{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
{function|use} {keyword|function} strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle.
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#[Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}]
final {keyword|class} Kettle extends Pot {keyword|implements} \\Countable
{punctuation|\{}
    {function|use} Heats{punctuation|;}
    {keyword|public} {keyword|const} {function|MAX} {operator|=} {number|0}x1F{punctuation|;}
    {keyword|public} {keyword|function} __construct{punctuation|(}{keyword|private} {keyword|readonly} ?float $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} {function|array}\|{keyword|string} $names {operator|=} []{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {keyword|function} count{punctuation|(}{punctuation|)}{punctuation|:} {function|int} {punctuation|\{} {keyword|return} count{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}{function|MAX}{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} {keyword|function} boil{punctuation|(}{keyword|string} {operator|&}$s{punctuation|,} {function|int} ...${function|rest}{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {comment|'it\\'s' . <<<EOT}
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}${function|rest} {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} null \|\| {comment|!isset($rest[$k])) continue; \}}
        $f {operator|=} fn{punctuation|(}{function|int} $x{punctuation|)}{punctuation|:} {function|int} {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} match {punctuation|(}{keyword|true}{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} {comment|'' => throw new \\Exception("none"), default => new static(...$rest) \};}
    {punctuation|\}}
{punctuation|\}}
# done
?{operator|>}
{operator|<}p {function|style}{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
