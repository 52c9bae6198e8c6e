{rule|program} {rule|Kettle}{comment|; \{ comment \} (* other *) // line}
{rule|uses} {rule|SysUtils}{comment|; const Max = $FF; var x: array[1..10] of Integer; s: string = 'it''s'#13;}
{rule|type} {rule|TPot} {operator|=} {rule|class}{punctuation|(}{rule|TObject}{punctuation|)} {rule|private} {rule|FLitres}: {rule|Real}{comment|; public procedure Boil(n: Integer = 3); virtual; end;}
{rule|procedure} {rule|TPot}.{rule|Boil}{punctuation|(}{rule|n}: {rule|Integer}{punctuation|)}{comment|; begin if (n >= 1.5e3) and not (x[1] <> n) then WriteLn(s, n mod 2) else for n := 1 to 10 do Inc(n); try except on E: Exception do raise; end; end;}
{rule|begin} {rule|end}.
