// SPDX-License-Identifier: MIT
pragma solidity ^{number|0.8}.{number|0};
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"};
contract Kettle is Pot{punctuation|,} Heat({number|1}) {punctuation|\{}
    uint256 public constant MAX = 1_000 ether; mapping(address => uint8[]) private m;
    event Boiled(address indexed who{punctuation|,} bytes32 x);
    modifier only() {punctuation|\{} require(msg.sender == owner{punctuation|,} {string|"no"}); _; {punctuation|\}}
    constructor(string memory n) payable {punctuation|\{} name = n; {punctuation|\}}
    function boil(uint n) external view virtual override only returns (bool ok) {punctuation|\{}
        for (uint i = {number|0}; i < n; i++) {punctuation|\{} if (i != 0xFF && !ok) emit Boiled(address({number|0}){punctuation|,} hex{string|"00"}); else revert(); {punctuation|\}}
        assembly {punctuation|\{} let x := add({number|1}{punctuation|,} {number|2}) {punctuation|\}} /* end */ return true;
    {punctuation|\}}
{punctuation|\}}
