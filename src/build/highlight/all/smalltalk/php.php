{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{comment|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{punctuation|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{operator|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} {operator|@}param float {char|$l}itres
 {operator|*}{operator|/}
#{punctuation|[}Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0}x1F{punctuation|;}
    public function __construct{punctuation|(}private readonly {punctuation|?}float {char|$l}itres {operator|=} {number|1.7}{operator|,} protected array{operator|\|}string {char|$n}ames {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return count{punctuation|(}{char|$t}his{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {keyword|self}{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string {operator|&}{char|$s}{operator|,} int {punctuation|.}{punctuation|.}{punctuation|.}{char|$r}est{punctuation|)}{punctuation|:} static {punctuation|\{}
        {char|$t} {operator|=} {comment|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'}s{string|' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) \{ $t == '}' {operator|=}{operator|>} throw {keyword|new} \\Exception{punctuation|(}{comment|"none"}{punctuation|)}{operator|,} default {operator|=}{operator|>} {keyword|new} static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{char|$r}est{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{punctuation|?}{operator|>}
{operator|<}p style{operator|=}{comment|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{punctuation|?}php if {punctuation|(}{char|$a}{punctuation|)}{punctuation|:} {punctuation|?}{operator|>}yes{operator|<}{punctuation|?}php endif{punctuation|;} {punctuation|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
