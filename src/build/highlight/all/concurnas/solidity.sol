{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
{keyword|import} {punctuation|\{}A {operator|as} B{punctuation|\}} {keyword|from} {string-literal|{string|"./a.sol"}}{punctuation|;}
contract Kettle {operator|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 {keyword|public} {keyword|constant} MAX {operator|=} {number|1_000} ether{punctuation|;} mapping{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string-literal|{string|"no"}}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual {keyword|override} only returns {punctuation|(}{keyword|bool} ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!}{operator|=} {number|0xFF} && {operator|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex"{number|00}"{punctuation|)}{punctuation|;} {keyword|else} revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x {punctuation|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} {keyword|return} {keyword|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
