{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param float $litres
 {operator|*}{operator|/}
{operator|#}{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|::}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\{function|Countable}
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {function|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|::}MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} int {punctuation|...}$rest{punctuation|)}{punctuation|:} {function|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc ${function|s} {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} null {operator|\|}{operator|\|} !{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} 1_000{punctuation|;} {operator|//} arrow
        {keyword|return} {function|match} {punctuation|(}{keyword|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
