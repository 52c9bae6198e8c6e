{punctuation|;}{punctuation|;} kettle
{punctuation|(}module {punctuation|(}{punctuation|;} block {punctuation|;}{punctuation|)}
  {punctuation|(}import "env" "log" {punctuation|(}func $log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export "mem"{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func $boil {punctuation|(}export "boil"{punctuation|)} {punctuation|(}param $n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{dyadic-operator operator|.}get $n i32{dyadic-operator operator|.}const {number|0}x1F i32{dyadic-operator operator|.}add drop
    {punctuation|(}if {punctuation|(}i32{dyadic-operator operator|.}eqz {punctuation|(}local{dyadic-operator operator|.}get $n{punctuation|)}{punctuation|)} {punctuation|(}then f64{dyadic-operator operator|.}const {number|1.5e3} return{punctuation|)} {punctuation|(}else nan{dfn builtin|:}{number|0}x1 inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{dyadic-operator operator|.}const {number|0}{punctuation|)} "a{monadic-operator operator|\\}{number|00}{monadic-operator operator|\\}"q{monadic-operator operator|\\}""{punctuation|)}{punctuation|)}{punctuation|)}
