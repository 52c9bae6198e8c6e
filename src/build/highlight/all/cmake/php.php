<!DOCTYPE html{punctuation|>}
<html{punctuation|>}<body class={string|"<?= $cls ?? 'none' ?>"}{punctuation|>}
<?php
{function|declare}{punctuation|(}strict_types={number|1}{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\\{LoggerInterface as Log, LogLevel{punctuation|\}};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats;
    public const MAX = 0x1F;
    public function {function|__construct}{punctuation|(}private readonly ?float $litres = {number|1.7}, protected array\|string $names = []{punctuation|)} \{{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}: int \{ return {function|count}{punctuation|(}$this-{punctuation|>}names{punctuation|)} ** {number|2} <={punctuation|>} {inserted class-name|self::MAX}; {punctuation|\}}

    public static function {function|boil}{punctuation|(}string &$s, int ...$rest{punctuation|)}: static \{
        $t = {string|"Pot \{$s[0]\} and $s->name at {interpolation|{punctuation|$\{}{variable|x}{punctuation|\}}} \\n"} . 'it\\'s' . <<<EOT
        heredoc $s \{$this-{punctuation|>}litres{punctuation|\}}
        EOT;
        {keyword|foreach} {punctuation|(}$rest as $k ={punctuation|>} $v{punctuation|)} \{ {keyword|if} {punctuation|(}$v === null \|\| !{function|isset}{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} continue; {punctuation|\}}
        $f = {function|fn}{punctuation|(}int $x{punctuation|)}: int ={punctuation|>} $x + 1_000; // arrow
        return {function|match} {punctuation|(}true{punctuation|)} \{ $t == '' ={punctuation|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}, default ={punctuation|>} new {function|static}{punctuation|(}...$rest{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?{punctuation|>}
<p style={string|"color: red"}{punctuation|>}Tea <b{punctuation|>}&amp;</b{punctuation|>} <?php {keyword|if} {punctuation|(}$a{punctuation|)}: ?{punctuation|>}yes<?php endif; ?{punctuation|>}</p{punctuation|>}
</body{punctuation|>}</html{punctuation|>}
