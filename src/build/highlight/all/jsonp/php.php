<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
{function|declare}{punctuation|(}strict_types={number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{operator|:}{operator|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX = 0x1F{punctuation|;}
    public function {function|__construct}{punctuation|(}private readonly ?float $litres = {number|1.7}{punctuation|,} protected array\|string $names = {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} return {function|count}{punctuation|(}$this->names{punctuation|)} ** {number|2} <=> self{operator|:}{operator|:}MAX{punctuation|;} {punctuation|\}}

    public static function {function|boil}{punctuation|(}string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k => $v{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}$v === {null keyword|null} \|\| !{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f = {function|fn}{punctuation|(}int $x{punctuation|)}{operator|:} int => $x + 1_000{punctuation|;} {comment|// arrow}
        return {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t == '' => throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default => new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{punctuation|;}</b> <?php {function|if} {punctuation|(}$a{punctuation|)}{operator|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
