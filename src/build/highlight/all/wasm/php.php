<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}strict_types={number|1}{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\};
use function strlen;

/**
 * A kettle.
 * @{keyword|param} float {variable|$litres}
 */
#[Attribute{punctuation|(}Attribute::TARGET_CLASS{punctuation|)}]
final class Kettle extends Pot implements \\Countable
\{
    use Heats;
    public const MAX = {number|0x1F};
    public function __construct{punctuation|(}private readonly ?float {variable|$litres} = {number|1.7}, protected array\|string {variable|$names} = []{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}: int \{ {keyword|return} count{punctuation|(}{variable|$this->names}{punctuation|)} ** {number|2} <=> self::MAX; \}

    public static function boil{punctuation|(}string &{variable|$s}, int ...{variable|$rest}{punctuation|)}: static \{
        {variable|$t} = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . <<<EOT
        heredoc {variable|$s} \{{variable|$this->litres}\}
        EOT;
        foreach {punctuation|(}{variable|$rest} as {variable|$k} => {variable|$v}{punctuation|)} \{ {keyword|if} {punctuation|(}{variable|$v} === null \|\| !isset{punctuation|(}{variable|$rest}[{variable|$k}]{punctuation|)}{punctuation|)} continue; \}
        {variable|$f} = fn{punctuation|(}int {variable|$x}{punctuation|)}: int => {variable|$x} + {number|1_000}; // arrow
        {keyword|return} match {punctuation|(}true{punctuation|)} \{ {variable|$t} == '' => throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}, default => new static{punctuation|(}...{variable|$rest}{punctuation|)} \};
    \}
\}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp;</b> <?php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}: ?>yes<?php endif; ?></p>
</body></html>
