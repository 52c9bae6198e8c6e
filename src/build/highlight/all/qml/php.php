<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare(strict_types=1){punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}Attribute(Attribute{punctuation|:}{javascript-expression language-javascript|{operator|:}{constant|TARGET_CLASS}}){punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX = 0x1F{punctuation|;}
    public function __construct(private readonly ?float $litres = 1.7{punctuation|,} protected array\|string $names = {punctuation|[}{punctuation|]}) {punctuation|\{}{punctuation|\}}

    public function count(){punctuation|:} {class-name|int} {punctuation|\{} return count($this->names) ** 2 <=> self{punctuation|:}{javascript-expression language-javascript|{operator|:}{constant|MAX}}{punctuation|;} {punctuation|\}}

    public static function boil(string &$s{punctuation|,} int ...$rest){punctuation|:} {class-name|static} {punctuation|\{}
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT{punctuation|;}
        foreach ($rest {keyword|as} $k => $v) {punctuation|\{} if ($v === null \|\| !isset($rest{punctuation|[}$k{punctuation|]})) continue{punctuation|;} {punctuation|\}}
        $f = fn(int $x){punctuation|:} {javascript-expression language-javascript|{parameter|int} {operator|=>} $x {operator|+} {number|1_000}}{punctuation|;} {comment|// arrow}
        return match (true) {punctuation|\{} $t == '' => throw new \\Exception({string|"none"}){punctuation|,} default => new static(...$rest) {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{punctuation|;}</b> <?php if ($a){punctuation|:} {javascript-expression language-javascript|{operator|?}{operator|>}yes{operator|<}{operator|?}php endif}{punctuation|;} ?></p>
</body></html>
