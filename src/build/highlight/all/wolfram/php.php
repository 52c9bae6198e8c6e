{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{operator|;}
namespace Kitchen\\Tea{operator|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{operator|;}
use function strlen{operator|;}

{operator|/}{operator|**}
 {operator|*} A kettle{punctuation|.}
 {operator|*} {operator|@}param float {global-variable variable|$litres}
 {operator|*}{operator|/}
#{punctuation|[}Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{operator|;}
    public const MAX {operator|=} {number|0x1F}{operator|;}
    public function __construct{punctuation|(}private readonly ?float {global-variable variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {global-variable variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return count{punctuation|(}{global-variable variable|$this}{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{operator|;} {punctuation|\}}

    public static function boil{punctuation|(}string {operator|&}{global-variable variable|$s}{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{global-variable variable|$rest}{punctuation|)}{punctuation|:} static {punctuation|\{}
        {global-variable variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc {global-variable variable|$s} {punctuation|\{}{global-variable variable|$this}{operator|->}litres{punctuation|\}}
        EOT{operator|;}
        foreach {punctuation|(}{global-variable variable|$rest} as {global-variable variable|$k} {operator|=}{operator|>} {global-variable variable|$v}{punctuation|)} {punctuation|\{} if {punctuation|(}{global-variable variable|$v} {operator|===} null {operator|\|}{operator|\|} !isset{punctuation|(}{global-variable variable|$rest}{punctuation|[}{global-variable variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{operator|;} {punctuation|\}}
        {global-variable variable|$f} {operator|=} fn{punctuation|(}int {global-variable variable|$x}{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {global-variable variable|$x} {operator|+} 1_000{operator|;} {operator|//} arrow
        return match {punctuation|(}true{punctuation|)} {punctuation|\{} {global-variable variable|$t} {operator|==} '' {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{global-variable variable|$rest}{punctuation|)} {punctuation|\}}{operator|;}
    {punctuation|\}}
{punctuation|\}}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{operator|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php if {punctuation|(}{global-variable variable|$a}{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{operator|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
