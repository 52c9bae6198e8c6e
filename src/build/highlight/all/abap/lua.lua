#!/usr/bin/env lua
--[[ A kettle
  {keyword|in} Lua ]]
{keyword|local} Kettle <const> {operator|=} {token-operator punctuation|\{} litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} ["name"] {operator|=} {string|'pot'}{punctuation|,} [{number|1}] {operator|=} 0xFFp2 {token-operator punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {keyword|local} self {operator|=} setmetatable{punctuation|(}{token-operator punctuation|\{}{token-operator punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} 1e-{number|3}
  {keyword|for} {keyword|i}{punctuation|,} v {keyword|in} ipairs{punctuation|(}{token-operator punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {token-operator punctuation|\}}{punctuation|)} {keyword|do} self[i] {operator|=} v ~= nil {keyword|and} #v // {number|2} {keyword|or} {keyword|not} v {keyword|end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}; {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} {keyword|until} n {operator|>=} {number|5} {keyword|or} false
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {keyword|print}{punctuation|(}"at\\t" {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} [==[ {keyword|raw} ]] string ]==]{punctuation|,} string{punctuation|.}{keyword|format}{punctuation|(}"%d"{punctuation|,} n{punctuation|)}{punctuation|)} -- {keyword|end}
{keyword|end}
{keyword|while} true {keyword|do} break {keyword|end}
