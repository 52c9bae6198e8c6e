{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
{keyword|import} \{A {keyword|as} B\} {keyword|from} {string|"./a.sol"}{punctuation|;}
contract Kettle {operator|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} \{
    uint256 {keyword|public} constant MAX {operator|=} {number|1}_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} \{ {keyword|require}{punctuation|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} \}
    constructor{punctuation|(}string memory n{punctuation|)} payable \{ name {operator|=} n{punctuation|;} \}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} external {keyword|view} virtual override only {keyword|returns} {punctuation|(}{keyword|bool} ok{punctuation|)} \{
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{ {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} revert{punctuation|(}{punctuation|)}{punctuation|;} \}
        assembly \{ let x :{operator|=} {keyword|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {comment|/* end */} {keyword|return} {boolean|true}{punctuation|;}
    \}
\}
