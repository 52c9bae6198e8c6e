{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{function-name builtin|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{operator|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle.
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#{punctuation|[}{function-name builtin|Attribute}{punctuation|(}Attribute::TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public function __construct{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{operator|,} protected array{punctuation|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function-name builtin|count}{punctuation|(}{punctuation|)}: int {punctuation|\{} return {function-name builtin|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self::MAX{punctuation|;} {punctuation|\}}

    public static function {function-name builtin|boil}{punctuation|(}string {operator|&}$s{operator|,} int ...$rest{punctuation|)}: static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} if {punctuation|(}$v {operator|=}{operator|=}{operator|=} null {punctuation|\|}{punctuation|\|} !{function-name builtin|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} {function-name builtin|fn}{punctuation|(}int $x{punctuation|)}: int {operator|=}{operator|>} $x {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} '' {operator|=}{operator|>} throw new \\{function-name builtin|Exception}{punctuation|(}{string|"none"}{punctuation|)}{operator|,} default {operator|=}{operator|>} new {function-name builtin|static}{punctuation|(}...$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php if {punctuation|(}$a{punctuation|)}: ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
