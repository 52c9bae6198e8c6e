{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{operator|/}{operator|**}
 {operator|*} A kettle{punctuation|.}
 {operator|*} {operator|@}param float $litres
 {operator|*}{operator|/}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}{class-name|TARGET_CLASS}{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public {keyword|const} MAX {operator|=} {number|0}x1F{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}{builtin|string} $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {class-name|{builtin|int}} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}{class-name|MAX}{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function|boil}{punctuation|(}{builtin|string} &$s{punctuation|,} {builtin|int} {operator|..}{punctuation|.}$rest{punctuation|)}{punctuation|:} {class-name|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} null {operator|\|}{operator|\|} !{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {number|$f} {operator|=} {function|fn}{punctuation|(}{builtin|int} $x{punctuation|)}{punctuation|:} {class-name|{builtin|int}} {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {function|static}{punctuation|(}{operator|..}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{number|$a}{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
