{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier: MIT
pragma solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{operator|,} {function-name builtin|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{punctuation|;} {function-name builtin|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event {function-name builtin|Boiled}{punctuation|(}address indexed who{operator|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function-name builtin|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function-name builtin|require}{punctuation|(}msg.sender {operator|=}{operator|=} owner{operator|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function-name builtin|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function {function-name builtin|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} if {punctuation|(}i !{operator|=} 0xFF {operator|&}{operator|&} !ok{punctuation|)} emit {function-name builtin|Boiled}{punctuation|(}{function-name builtin|address}{punctuation|(}{number|0}{punctuation|)}{operator|,} hex{string|"00"}{punctuation|)}{punctuation|;} else {function-name builtin|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x :{operator|=} {function-name builtin|add}{punctuation|(}{number|1}{operator|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} end {operator|*}{operator|/} return {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
