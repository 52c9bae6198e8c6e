{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {assign-left variable|class}{operator|=}{string|"<?= {variable|$cls} ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen{punctuation|\\}Tea{punctuation|;}

use Psr{punctuation|\\}Log{punctuation|\\}{punctuation|\{}LoggerInterface as Log, LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

/**
 * A kettle.
 * @param float {variable|$litres}
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements {punctuation|\\}Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public {keyword|function} __construct{punctuation|(}private {builtin class-name|readonly} ?float {variable|$litres} {operator|=} {number|1.7}, protected array{operator|\|}string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} count{punctuation|(}{punctuation|)}: int {punctuation|\{} {builtin class-name|return} count{punctuation|(}{variable|$this}-{operator|>}names{punctuation|)} ** {number|2} {operator|<=}{operator|>} self::MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} boil{punctuation|(}string {operator|&}{variable|$s}, int {punctuation|..}.{variable|$rest}{punctuation|)}: static {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{{variable|$s}[0]\} and {variable|$s}->name at {variable|$\{x\}} {entity|\\n}"} {builtin class-name|.} {string|'it\\'}s{string|' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) \{ $t == '}' {operator|=}{operator|>} throw new {punctuation|\\}Exception{punctuation|(}{string|"none"}{punctuation|)}, default {operator|=}{operator|>} new static{punctuation|(}{punctuation|..}.{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?{operator|>}
{operator|<}p {assign-left variable|style}{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>&}amp{punctuation|;}{operator|<}/b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}: ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}/p{operator|>}
{operator|<}/body{operator|>}{operator|<}/html{operator|>}
