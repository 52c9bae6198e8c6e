{punctuation|<}!DOCTYPE html{punctuation|>}
{punctuation|<}html{punctuation|>}{punctuation|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{punctuation|>}
{punctuation|<}?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}private readonly ?{keyword|float} $litres {operator|=} {number|1.7}{punctuation|,} protected {keyword|array}\|{keyword|string} $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} {punctuation|\{} return {function|count}{punctuation|(}$this{punctuation|-}{punctuation|>}names{punctuation|)} ** {number|2} {punctuation|<}{operator|=}{punctuation|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static function {function|boil}{punctuation|(}{keyword|string} &$s{punctuation|,} {keyword|int} {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {punctuation|<}{punctuation|<}{punctuation|<}EOT
        heredoc $s {punctuation|\{}$this{punctuation|-}{punctuation|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k {operator|=}{punctuation|>} $v{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} {keyword|null} \|\| !{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}{keyword|int} $x{punctuation|)}{punctuation|:} {keyword|int} {operator|=}{punctuation|>} $x + 1_000{punctuation|;} {comment|// arrow}
        return {function|match} {punctuation|(}{keyword|true}{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} '' {operator|=}{punctuation|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{punctuation|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?{punctuation|>}
{punctuation|<}p style{operator|=}{string|"color: red"}{punctuation|>}Tea {punctuation|<}b{punctuation|>}&amp{punctuation|;}{punctuation|<}/b{punctuation|>} {punctuation|<}?php {function|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?{punctuation|>}yes{punctuation|<}?php endif{punctuation|;} ?{punctuation|>}{punctuation|<}/p{punctuation|>}
{punctuation|<}/body{punctuation|>}{punctuation|<}/html{punctuation|>}
