{comment|# kettle}
{punctuation|\{} {directive|{keyword|pkgs} ? import <nixpkgs>} {punctuation|\{}{punctuation|\}}, lib, ... {punctuation|\}}@args:
{directive|{keyword|let} v = {string|"1.$\{toString 7\}"}}{punctuation|;} {directive|{keyword|p} = ./src}{punctuation|;} {directive|{keyword|in} with lib}{punctuation|;} {directive|{keyword|rec}} {punctuation|\{}
  {directive|{keyword|inherit} (pkgs) hello}{punctuation|;} {directive|{keyword|x} = if v == {string|"a"} && !true then null else [ {number|1} 2.5 {string|''}multi $}{punctuation|\{}v{punctuation|\}}'' ]{punctuation|;} /* {directive|{keyword|block} */
  f = a: b: a //} {punctuation|\{} {directive|{keyword|c} = b ? d or {number|3}}{punctuation|;} {punctuation|\}}{punctuation|;} {directive|{keyword|url} = https://example.org}{punctuation|;} {directive|{keyword|assert_} = assert true}{punctuation|;} {directive|{keyword|x}}{punctuation|;}
{punctuation|\}}
