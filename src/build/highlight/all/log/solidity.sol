{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{operator|:} MIT
pragma solidity {operator|^}{number|0.8.0}{operator|;}
import {operator|\{}A as B{operator|\}} from {string|"./a.sol"}{operator|;}
contract Kettle is Pot{punctuation|,} Heat{operator|(}{number|1}{operator|)} {operator|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{operator|;} mapping{operator|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{operator|)} private m{operator|;}
    event Boiled{operator|(}address indexed who{punctuation|,} bytes32 x{operator|)}{operator|;}
    modifier only{operator|(}{operator|)} {operator|\{} require{operator|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{operator|)}{operator|;} _{operator|;} {operator|\}}
    constructor{operator|(}string memory n{operator|)} payable {operator|\{} name {operator|=} n{operator|;} {operator|\}}
    function boil{operator|(}uint n{operator|)} external view virtual override only returns {operator|(}bool ok{operator|)} {operator|\{}
        for {operator|(}uint i {operator|=} {number|0}{operator|;} i {operator|<} n{operator|;} i{operator|+}{operator|+}{operator|)} {operator|\{} if {operator|(}i {operator|!}{operator|=} {number|0xFF} {operator|&}{operator|&} {operator|!}ok{operator|)} emit Boiled{operator|(}address{operator|(}{number|0}{operator|)}{punctuation|,} hex{string|"00"}{operator|)}{operator|;} else revert{operator|(}{operator|)}{operator|;} {operator|\}}
        assembly {operator|\{} let x {operator|:}{operator|=} add{operator|(}{number|1}{punctuation|,} {number|2}{operator|)} {operator|\}} {operator|/}{operator|*} end {operator|*}{operator|/} return {boolean|true}{operator|;}
    {operator|\}}
{operator|\}}
