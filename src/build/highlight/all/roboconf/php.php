<!DOCTYPE html>
<html><body class{punctuation|=}{value attr-value|"<?= $cls ?? 'none' ?>">
<?php
declare(strict_types=1)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

/**
 * A kettle{punctuation|.}
 * @param float $litres
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {punctuation|=} {value attr-value|0x1F}{punctuation|;}
    public function __construct(private readonly ?float $litres {punctuation|=} {value attr-value|1.7}{punctuation|,} protected array\|string $names {punctuation|=} {value attr-value|[]) \{\}

    public function count(): }{component variable|int} {punctuation|\{} return count($this->names) ** 2 <{punctuation|=}{value attr-value|> }{property|self}{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static function boil(string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest){punctuation|:} {component variable|static} {punctuation|\{}
        $t {punctuation|=} {value attr-value|"}{component variable|Pot} {punctuation|\{}$s[0]{punctuation|\}} and $s->name at ${punctuation|\{}x{punctuation|\}} \\n" {punctuation|.} 'it\\'s' {punctuation|.} <<<EOT
        heredoc ${component variable|s} {punctuation|\{}$this->litres{punctuation|\}}
        EOT{punctuation|;}
        foreach ($rest as $k {punctuation|=}{value attr-value|> $v) \{ if ($v === null \|\| !isset($rest[$k])) continue}{punctuation|;} {punctuation|\}}
        $f {punctuation|=} {value attr-value|fn(int $x): int => $x + 1_000}{punctuation|;} // arrow
        return match (true) {punctuation|\{} $t {punctuation|=}{value attr-value|= '' => throw new \\Exception("none")}{punctuation|,} default {punctuation|=}{value attr-value|> new static(...$rest) \}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<p style{punctuation|=}{value attr-value|"}{property|color}{punctuation|:} red">Tea <b>&amp{punctuation|;}</b> <?php if ($a){punctuation|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
