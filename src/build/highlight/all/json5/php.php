<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare(strict_types={number|1});
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}};
use function strlen;

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}Attribute({property unquoted|Attribute}{operator|:}{operator|:}TARGET_CLASS){punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX = {number|0x1F};
    public function __construct(private readonly ?float $litres = {number|1.7}{punctuation|,} protected array\|string $names = {punctuation|[}{punctuation|]}) {punctuation|\{}{punctuation|\}}

    public function count(){operator|:} int {punctuation|\{} return count($this->names) ** {number|2} <=> {property unquoted|self}{operator|:}{operator|:}MAX; {punctuation|\}}

    public static function boil(string &$s{punctuation|,} int ...$rest){operator|:} static {punctuation|\{}
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT;
        foreach ($rest as $k => $v) {punctuation|\{} if ($v === {null keyword|null} \|\| !isset($rest{punctuation|[}$k{punctuation|]})) continue; {punctuation|\}}
        $f = fn(int $x){operator|:} int => $x + {number|1}_000; {comment|// arrow}
        return match ({boolean|true}) {punctuation|\{} $t == {string|''} => throw new \\Exception({string|"none"}){punctuation|,} default => new static(...$rest) {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp;</b> <?php if ($a){operator|:} ?>yes<?php endif; ?></p>
</body></html>
