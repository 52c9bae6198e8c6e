{comment|# kettle}
{punctuation|\{} {tag|pkgs} {operator|?} {tag|import} {operator|<}{tag|nixpkgs}{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} {tag|lib}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@{tag|args}{punctuation|:}
{tag|let} {tag|v} {operator|=} {string|"1.$\{toString 7\}"; p = ./src; in with lib; rec \{}
  {tag|inherit} {punctuation|(}{tag|pkgs}{punctuation|)} {tag|hello}{punctuation|;} {tag|x} {operator|=} {string|if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; }{comment|/* block */}
  {tag|f} {operator|=} {string|a{punctuation|:} b{punctuation|:} a }{comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
