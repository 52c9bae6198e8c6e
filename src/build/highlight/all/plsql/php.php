{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}{keyword|body} class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

{keyword|use} Psr\\Log\\\{LoggerInterface {keyword|as} Log{punctuation|,} LogLevel\}{punctuation|;}
{keyword|use} {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{keyword|Attribute}{punctuation|(}{keyword|Attribute}{operator|:}{operator|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} class Kettle extends Pot implements \\Countable
\{
    {keyword|use} Heats{punctuation|;}
    {keyword|public} const {keyword|MAX} {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} {keyword|function} __construct{punctuation|(}{keyword|private} readonly ?{keyword|float} $litres {operator|=} {number|1.7}{punctuation|,} protected {keyword|array}\|{keyword|string} $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    {keyword|public} {keyword|function} {function|count}{punctuation|(}{punctuation|)}{operator|:} {keyword|int} \{ {keyword|return} {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} {keyword|self}{operator|:}{operator|:}{keyword|MAX}{punctuation|;} \}

    {keyword|public} {keyword|static} {keyword|function} boil{punctuation|(}{keyword|string} &$s{punctuation|,} {keyword|int} {operator|..}{punctuation|.}$rest{punctuation|)}{operator|:} {keyword|static} \{
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s \{$this{operator|-}{operator|>}litres\}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=>} $v{punctuation|)} \{ {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} {keyword|null} {operator|\|\|} !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} \}
        $f {operator|=} fn{punctuation|(}{keyword|int} $x{punctuation|)}{operator|:} {keyword|int} {operator|=>} $x {operator|+} {number|1}_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} \{ $t {operator|=}{operator|=} {string|''} {operator|=>} throw {keyword|new} \\{keyword|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=>} {keyword|new} {keyword|static}{punctuation|(}{operator|..}{punctuation|.}$rest{punctuation|)} \}{punctuation|;}
    \}
\}
# done
?{operator|>}
{operator|<}p {keyword|style}{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}${keyword|a}{punctuation|)}{operator|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}{keyword|body}{operator|>}{operator|<}{operator|/}html{operator|>}
