{rule|{punctuation|<}!DOCTYPE html{punctuation|>}}
{rule|{punctuation|<}html{punctuation|>}}<body class={string|"<?= $cls ?? 'none' ?>"}>
<{operator|?}php
declare{operator|(}strict_types=1{operator|)};
namespace Kitchen\\Tea;

use Psr\\Log\\{operator|\{}LoggerInterface as Log, LogLevel{operator|\}};
use function strlen;

/{operator|*}{operator|*}
 {operator|*} A kettle.
 {operator|*} @param float $litres
 {operator|*}/
#{operator|[}Attribute{operator|(}Attribute::TARGET_CLASS{operator|)}{operator|]}
final class Kettle extends Pot implements \\Countable
{operator|\{}
    use Heats;
    public const MAX = 0x1F;
    public function __construct{operator|(}private readonly {operator|?}float $litres = 1.7, protected array{operator|\|}string $names = {operator|[}{operator|]}{operator|)} {operator|\{}{operator|\}}

    public function count{operator|(}{operator|)}: int {operator|\{} return count{operator|(}$this->names{operator|)} {operator|*}{operator|*} 2 {rule|{punctuation|<}={punctuation|>}} self::MAX; {operator|\}}

    public static function boil{operator|(}string &$s, int {operator|...}$rest{operator|)}: static {operator|\{}
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'}s' . <<<EOT
        heredoc $s {operator|\{}$this->litres{operator|\}}
        EOT;
        foreach {operator|(}$rest as $k => $v{operator|)} {operator|\{} if {operator|(}$v === null {operator|\|}{operator|\|} !isset{operator|(}$rest{operator|[}$k{operator|]}{operator|)}{operator|)} continue; {operator|\}}
        $f = fn{operator|(}int $x{operator|)}: int => $x {operator|+} 1_000; // arrow
        return match {operator|(}true{operator|)} {operator|\{} $t == {string|''} => throw new \\Exception{operator|(}{string|"none"}{operator|)}, default => new static{operator|(}{operator|...}$rest{operator|)} {operator|\}};
    {operator|\}}
{operator|\}}
# done
{operator|?}>
<p style={string|"color: red"}>Tea {rule|{punctuation|<}b{punctuation|>}}&amp;{rule|{punctuation|<}/b{punctuation|>}} {rule|{punctuation|<}?php if ($a): ?{punctuation|>}}yes{rule|{punctuation|<}?php endif; ?{punctuation|>}}{rule|{punctuation|<}/p{punctuation|>}}
{rule|{punctuation|<}/body{punctuation|>}}{rule|{punctuation|<}/html{punctuation|>}}
