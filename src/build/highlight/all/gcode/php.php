<!{property|D}{property|O}{property|C}{property|T}{property|Y}{property|P}{property|E} html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare(strict_types=1){comment|;}
namespace {property|K}itchen\\{property|T}ea{comment|;}

use {property|P}sr\\{property|L}og\\\{{property|L}oggerInterface as {property|L}og, {property|L}ogLevel\}{comment|;}
use function strlen{comment|;}

/{punctuation|*}{punctuation|*}
 {punctuation|*} {property|A} kettle.
 {punctuation|*} @param float $litres
 {punctuation|*}/
#[{property|A}ttribute({property|A}ttribute{punctuation|:}{punctuation|:}{property|T}{property|A}{property|R}{property|G}{property|E}{property|T}_CLASS)]
final class {property|K}ettle extends {property|P}ot implements \\{property|C}ountable
\{
    use {property|H}eats{comment|;}
    public const {property|M}{property|A}{property|X} = 0x1F{comment|;}
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}

    public function count(){punctuation|:} int \{ return count($this->names) {punctuation|*}{punctuation|*} 2 <=> self{punctuation|:}{punctuation|:}{property|M}{property|A}{property|X}{comment|; \}}

    public static function boil(string &$s, int ...$rest){punctuation|:} static \{
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . <<<{property|E}{property|O}{property|T}
        heredoc $s \{$this->litres\}
        {property|E}{property|O}{property|T}{comment|;}
        foreach {comment|($rest as $k => $v)} \{ if {comment|($v === null \|\| !isset($rest[$k])}) continue{comment|; \}}
        $f = fn(int $x){punctuation|:} int => $x + 1_000{comment|; // arrow}
        return match {comment|(true)} \{ $t == '' => throw new \\{property|E}xception({string|"none"}), default => new static(...$rest) \}{comment|;}
    \}
\}
# done
?>
<p style={string|"color: red"}>{property|T}ea <b>&amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
</body></html>
