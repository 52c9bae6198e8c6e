<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
{function|declare}{punctuation|(}strict_types=1{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

{selector|use Psr\\Log\\}{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{selector|#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable}
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX = 0x1F{punctuation|;}
    {selector|public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = [])} {punctuation|\{}{punctuation|\}}

    {selector|public function count(): int} {punctuation|\{} return {function|count}{punctuation|(}$this->names{punctuation|)} ** 2 <=> {property|self}{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    {selector|public static function boil(string &$s, int ...$rest): static} {punctuation|\{}
        {selector|$t = "Pot \{$s[0]\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT
        heredoc $s} {punctuation|\{}$this->litres{punctuation|\}}
        EOT{punctuation|;}
        {selector|foreach ($rest as $k => $v)} {punctuation|\{} if {punctuation|(}$v === null \|\| !{function|isset}{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f = {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int => $x + 1_000{punctuation|;} {selector|// arrow
        return match (true)} {punctuation|\{} $t == {string|''} => throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default => new {function|static}{punctuation|(}...$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{punctuation|;}</b> <?php if {punctuation|(}$a{punctuation|)}{punctuation|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
