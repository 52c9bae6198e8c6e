{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
import \{A {keyword|as} B\} from {string|"./a.sol"}{punctuation|;}
contract Kettle {operator|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} \{
    uint256 public constant MAX {operator|=} {number|1}_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=}{operator|>} {keyword|uint8}[]{punctuation|)} {keyword|private} m{punctuation|;}
    {keyword|event} Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} \}
    constructor{punctuation|(}{keyword|string} memory n{punctuation|)} payable \{ name {operator|=} n{punctuation|;} \}
    {keyword|function} boil{punctuation|(}{keyword|uint} n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} \{
        {keyword|for} {punctuation|(}{keyword|uint} i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{ {keyword|if} {punctuation|(}i !{operator|=} {number|0}xFF && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} revert{punctuation|(}{punctuation|)}{punctuation|;} \}
        assembly \{ let x {punctuation|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {keyword|return} {keyword|true}{punctuation|;}
    \}
\}
