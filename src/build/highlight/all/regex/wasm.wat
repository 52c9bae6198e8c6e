;; kettle
{group punctuation|(}module {group punctuation|(}; block ;{group punctuation|)}
  {group punctuation|(}import "env" "log" {group punctuation|(}func {anchor function|$}log {group punctuation|(}param i32{group punctuation|)}{group punctuation|)}{group punctuation|)}
  {group punctuation|(}memory {group punctuation|(}export "mem"{group punctuation|)} 1{group punctuation|)}
  {group punctuation|(}func {anchor function|$}boil {group punctuation|(}export "boil"{group punctuation|)} {group punctuation|(}param {anchor function|$}n i32{group punctuation|)} {group punctuation|(}result f64{group punctuation|)}
    local{char-set class-name|.}get {anchor function|$}n i32{char-set class-name|.}const 0x1F i32{char-set class-name|.}add drop
    {group punctuation|(}if {group punctuation|(}i32{char-set class-name|.}eqz {group punctuation|(}local{char-set class-name|.}get {anchor function|$}n{group punctuation|)}{group punctuation|)} {group punctuation|(}then f64{char-set class-name|.}const 1{char-set class-name|.}5e3 return{group punctuation|)} {group punctuation|(}else nan:0x1 inf{group punctuation|)}{group punctuation|)}
    {group punctuation|(}data {group punctuation|(}i32{char-set class-name|.}const 0{group punctuation|)} "a{escape|\\00}{escape|\\"}q{escape|\\"}"{group punctuation|)}{group punctuation|)}{group punctuation|)}
