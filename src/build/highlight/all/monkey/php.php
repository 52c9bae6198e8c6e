{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param {keyword|float} $litres
 {operator|*}{operator|/}
{preprocessor property|#[Attribute(Attribute::TARGET_CLASS)]}
{keyword|final} {keyword|class} Kettle {keyword|extends} Pot {keyword|implements} \\Countable
\{
    use Heats{punctuation|;}
    {keyword|public} {keyword|const} MAX {operator|=} {number|0}x1F{punctuation|;}
    {keyword|public} {keyword|function} {function|__construct}{punctuation|(}{keyword|private} readonly ?{keyword|float} $litres {operator|=} {number|1.7}{punctuation|,} protected {keyword|array}{operator|\|}{keyword|string} $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    {keyword|public} {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} \{ {keyword|return} {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {keyword|self}{punctuation|:}{punctuation|:}MAX{punctuation|;} \}

    {keyword|public} static {keyword|function} {function|boil}{punctuation|(}{keyword|string} {operator|&}$s{punctuation|,} {keyword|int} {operator|..}{punctuation|.}$rest{punctuation|)}{punctuation|:} static \{
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {comment|'it\\'s' . <<<EOT}
        heredoc $s \{$this{operator|-}{operator|>}litres\}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} \{ {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} {keyword|null} {operator|\|}{operator|\|} !{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} \}
        {number|$f} {operator|=} {function|fn}{punctuation|(}{keyword|int} $x{punctuation|)}{punctuation|:} {keyword|int} {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} match {punctuation|(}{keyword|true}{punctuation|)} \{ $t {operator|=}{operator|=} {comment|'' => throw new \\Exception("none"), default => new static(...$rest) \};}
    \}
\}
{preprocessor property|# done}
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{number|$a}{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php {keyword|endif}{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
