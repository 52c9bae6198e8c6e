{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\{function|Log}\\{punctuation|\{}LoggerInterface as {function|Log}{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{operator|#}{punctuation|[}Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const {function|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public function __construct{punctuation|(}{keyword|private} readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return {function|count}{punctuation|(}${magic-variable keyword|this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}{function|MAX}{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'}s{string|' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) \{ $t == '}' {operator|=}{operator|>} {keyword|throw} new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{number|$a}{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
