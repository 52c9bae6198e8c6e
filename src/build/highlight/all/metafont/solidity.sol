// SPDX{operator|-}License{operator|-}Identifier{operator|:} MIT
pragma solidity ^{number|0.8}{number|.0}{punctuation|;}
import {punctuation|\{}A as B{punctuation|\}} {keyword|from} {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint{number|256} public constant MAX {operator|=} {number|1}{constant|_}{number|000} ether{punctuation|;} mapping{punctuation|(}address => uint{number|8}{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes{number|32} {variable|x}{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg.sender == owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} {constant|_}{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}{type property|string} memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i !{operator|=} {number|0}xFF && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} {builtin|hex}{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {command builtin|let} {variable|x} {operator|:=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} /* {keyword|end} */ return {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
