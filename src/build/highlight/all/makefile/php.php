<!DOCTYPE html>
<html><body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}strict_types{operator|=}1{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log, LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

/**
 * A kettle.
 * {operator|@}param float {variable|$litres}
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public function __construct{punctuation|(}{keyword|private} readonly ?float {variable|$litres} {operator|=} 1.7, protected array{operator|\|}string {variable|$names} {operator|=} []{punctuation|)} {punctuation|\{}{punctuation|\}}

{target symbol|    public function count()}{punctuation|:} int {punctuation|\{} return count{punctuation|(}{variable|$this->names}{punctuation|)} ** 2 <{operator|=}> self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

{target symbol|    public static function boil(string &{variable|$s,} int ...{variable|$rest})}{punctuation|:} static {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . <<<EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this->litres}{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{variable|$rest} as {variable|$k} {operator|=}> {variable|$v}{punctuation|)} {punctuation|\{} if {punctuation|(}{variable|$v} {operator|=}{operator|=}{operator|=} null {operator|\|}{operator|\|} !isset{punctuation|(}{variable|$rest[$k]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} fn{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} int {operator|=}> {variable|$x} + 1_000{punctuation|;} // arrow
        return match {punctuation|(}true{punctuation|)} {punctuation|\{} {variable|$t} {operator|=}{operator|=} {string|''} {operator|=}> throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}, default {operator|=}> new static{punctuation|(}...{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<p style{operator|=}{string|"color: red"}{target symbol|>Tea <b>&amp;</b> <?php if ({variable|$a})}{punctuation|:} ?>yes<?php {keyword|endif}{punctuation|;} ?></p>
</body></html>
