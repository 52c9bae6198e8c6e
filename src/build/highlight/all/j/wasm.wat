{verb keyword|;}{verb keyword|;} kettle
{punctuation|(}module {punctuation|(}{verb keyword|;} block {verb keyword|;}{punctuation|)}
  {punctuation|(}import {conjunction variable|"}env{conjunction variable|"} {conjunction variable|"}log{conjunction variable|"} {punctuation|(}func {verb keyword|$}log {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}memory {punctuation|(}export {conjunction variable|"}mem{conjunction variable|"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}func {verb keyword|$}boil {punctuation|(}export {conjunction variable|"}boil{conjunction variable|"}{punctuation|)} {punctuation|(}param {verb keyword|$}n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{conjunction variable|.}get {verb keyword|$}n i32{conjunction variable|.}const {number|0x1}F i32{conjunction variable|.}add drop
    {punctuation|(}if {punctuation|(}i32{conjunction variable|.}eqz {punctuation|(}local{conjunction variable|.}get {verb keyword|$}n{punctuation|)}{punctuation|)} {punctuation|(}then f64{conjunction variable|.}const {number|1.5e3} return{punctuation|)} {punctuation|(}else nan{conjunction variable|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}data {punctuation|(}i32{conjunction variable|.}const {number|0}{punctuation|)} {conjunction variable|"}a{adverb builtin|\\}{number|00}{adverb builtin|\\}{conjunction variable|"}q{adverb builtin|\\}{conjunction variable|"}{conjunction variable|"}{punctuation|)}{punctuation|)}{punctuation|)}
