# {keyword|kettle}
{punctuation|\{} {keyword|pkgs} ? {keyword|import} {punctuation|<}{keyword|nixpkgs}{punctuation|>} {punctuation|\{}{punctuation|\}}{punctuation|,} {keyword|lib}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{variable|@args}:
{keyword|let} {keyword|v} {punctuation|=} {string|"1.$\{toString 7\}"}{comment|; p = ./src; in with lib; rec \{}
  {keyword|inherit} {punctuation|(}{keyword|pkgs}{punctuation|)} {keyword|hello}{comment|; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  {keyword|f} {punctuation|=} {label|a:} {label|b:} {keyword|a} // {punctuation|\{} {keyword|c} {punctuation|=} {keyword|b} ? {keyword|d} {keyword|or} {number|3}{comment|; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
