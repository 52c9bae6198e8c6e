<!DOCTYPE html>
<html><body class{operator|=}"<?{operator|=} $cls ?? 'none' ?>">
<?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

/**
 * A kettle.
 * @param float $litres
 */
#{punctuation|[}Attribute{punctuation|(}Attribute{comment|::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public function __construct{punctuation|(}private readonly ?float $litres {operator|=} {number|1}.{number|7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return count{punctuation|(}$this{operator|->}names{punctuation|)} ** {number|2} <{operator|=}> self{comment|::MAX; \}}

    public static function boil{punctuation|(}string {operator|&}$s{punctuation|,} int {operator|...}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} "Pot {punctuation|\{}$s{punctuation|[}{number|0}{punctuation|]}{punctuation|\}} {keyword|and} $s{operator|->}name at ${punctuation|\{}x{punctuation|\}} \\n" . '{keyword|it}\\'s' . <<<EOT
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=}> $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|=}{operator|=}{operator|=} null \|\| !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}> $x + 1_000{punctuation|;} // arrow
        return match {punctuation|(}true{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} '' {operator|=}> throw new \\Exception{punctuation|(}"none"{punctuation|)}{punctuation|,} default {operator|=}> new static{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style{operator|=}"{variable|color}{punctuation|:} red">Tea <b>{operator|&}amp{punctuation|;}</b> <?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
